package org.library.web;

import static java.lang.Math.random;

import javax.servlet.http.Cookie;

public class RememberReader {
	public Cookie cookie(String reader) {
		double value = random();
		// Trim off the 0. at the front.
		String key = Double.toString(value).substring(2);
		return new Cookie("reader" + reader.length(), key);
	}
}
