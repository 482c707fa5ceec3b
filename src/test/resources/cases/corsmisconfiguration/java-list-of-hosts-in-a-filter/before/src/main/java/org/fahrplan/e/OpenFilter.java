package org.fahrplan.e;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class OpenFilter implements Filter {
	private static final List<String> ALLOWED_SITES = Arrays.asList("https://a.example",
			"http://b.example:8080");

	@Override
	public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain) throws IOException, ServletException {
		String from = ((HttpServletRequest) in).getHeader("origin");
		HttpServletResponse response = (HttpServletResponse) out;
		if (from != null) {
			response.setHeader("Access-Control-Allow-Origin", from);
			response.setHeader("Vary", "Origin");
		}
		chain.doFilter(in, out);
	}
}
