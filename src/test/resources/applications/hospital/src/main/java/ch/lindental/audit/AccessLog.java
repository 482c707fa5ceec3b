package ch.lindental.audit;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AccessLog implements Filter {
    private static final Logger log = LoggerFactory.getLogger("access");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        long start = System.nanoTime();
        HttpServletRequest http = (HttpServletRequest) request;
        try {
            chain.doFilter(request, response);
        } finally {
            long millis = (System.nanoTime() - start) / 1_000_000;
            log.info("{} {} {} ms", http.getMethod(), http.getRequestURI(), millis);
            if (http.getQueryString() != null) {
                log.debug("query: " + http.getQueryString());
            }
            String agent = http.getHeader("User-Agent");
            log.trace("{} from {}, {}", http.getParameter("page"), http.getRemoteAddr(), agent);
        }
    }
}
