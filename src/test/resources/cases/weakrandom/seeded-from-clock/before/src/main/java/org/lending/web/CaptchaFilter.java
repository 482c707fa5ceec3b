package org.lending.web;

import java.io.IOException;
import java.util.Random;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class CaptchaFilter extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long now = System.currentTimeMillis();
        Random random = new Random(now);
        random.setSeed(now ^ request.getSession().hashCode());
        request.getSession().setAttribute("captcha", random.nextInt(90000) + 10000);
        response.getWriter().println("ready");
    }
}
