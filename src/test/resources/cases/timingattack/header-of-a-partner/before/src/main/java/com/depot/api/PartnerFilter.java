package com.depot.api;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PartnerFilter implements Filter {
    private final String apiToken = System.getenv("PARTNER_TOKEN");

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        if (apiToken != null && apiToken.equals(request.getHeader("X-Partner-Token"))) {
            chain.doFilter(incoming, outgoing);
        } else {
            ((HttpServletResponse) outgoing).sendError(401);
        }
    }
}
