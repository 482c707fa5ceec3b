package com.clinic.filters;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class FilterState extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> filters = Arrays.asList(request.getParameterValues("filter"));
        request.getSession().setAttribute("filters", filters);
    }
}
