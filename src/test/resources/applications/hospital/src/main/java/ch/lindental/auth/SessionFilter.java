package ch.lindental.auth;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;

public class SessionFilter implements Filter {
    private static final Logger LOG = Logger.getLogger("auth");

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        HttpServletResponse response = (HttpServletResponse) res;
        String language = request.getParameter("lang");
        if (language != null) {
            request.getSession().setAttribute("lang", language);
        }
        if (request.getSession().getAttribute("login") == null && !request.getRequestURI().startsWith("/public")) {
            LOG.info("not logged in: " + request.getRequestURI());
            response.sendRedirect("/login?target=" + request.getRequestURI());
            return;
        }
        response.setHeader("X-Agent", request.getHeader("User-Agent"));
        chain.doFilter(req, res);
    }
}
