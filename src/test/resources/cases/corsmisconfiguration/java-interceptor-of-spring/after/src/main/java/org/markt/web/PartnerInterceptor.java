package org.markt.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

class PartnerInterceptor implements HandlerInterceptor {
    private final Set<String> trusted = Set.of("https://lieferant.example", "https://spedition.example");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String site = request.getHeader(HttpHeaders.ORIGIN);
        if (site != null && trusted.contains(site)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, site);
        }
        return true;
    }
}
