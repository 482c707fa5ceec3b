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
        ((HttpServletRequest) request).getSession().setAttribute("tenant", sessionText(tenant));
        chain.doFilter(request, response);
    }

    /** A request's text as it is, for the session to keep; refuses control characters and brackets of markup. */
    private static String sessionText(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder checked = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c == '<' || c == '>' || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
                throw new IllegalArgumentException("The text holds markup or control characters");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
