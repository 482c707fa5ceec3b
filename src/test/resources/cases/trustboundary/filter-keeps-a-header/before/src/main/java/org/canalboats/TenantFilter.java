package org.canalboats;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

public class TenantFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        String tenant = ((HttpServletRequest) request).getHeader("X-Tenant");
        ((HttpServletRequest) request).getSession().setAttribute("tenant", tenant);
        chain.doFilter(request, response);
    }
}
