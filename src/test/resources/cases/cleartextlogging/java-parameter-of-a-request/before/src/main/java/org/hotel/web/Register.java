package org.hotel.web;

import javax.servlet.http.HttpServletRequest;

class Register {
    void add(HttpServletRequest request) {
        String name = request.getParameter("name");
        System.out.println("new guest " + name + ", secret: " + request.getParameter("password"));
    }
}
