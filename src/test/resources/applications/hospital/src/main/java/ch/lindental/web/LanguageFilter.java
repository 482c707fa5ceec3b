package ch.lindental.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

public class LanguageFilter implements Filter {
    private static final Set<String> LANGUAGES = Set.of("de", "fr", "it", "en");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        String language = request.getParameter("language");
        if (language != null && LANGUAGES.contains(language)) {
            HttpServletRequest http = (HttpServletRequest) request;
            http.getSession().setAttribute("language", language);
            ((HttpServletResponse) response).addCookie(new Cookie("language", language));
        }
        String region = request.getParameter("region");
        if (region != null) {
            ((HttpServletResponse) response).setHeader("Content-Language", region);
        }
        chain.doFilter(request, response);
    }
}
