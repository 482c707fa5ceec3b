package ch.lindental.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

public class HeaderFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        String id = ((HttpServletRequest) request).getHeader("X-Request-Id");
        http.addHeader("X-Request-Id", id != null ? id : UUID.randomUUID().toString());
        http.setHeader("X-Frame-Options", "DENY");
        http.setHeader("X-Served-By", System.getProperty("hospital.node", "node0").replaceAll("[\r\n]", ""));
        chain.doFilter(request, response);
    }
}
