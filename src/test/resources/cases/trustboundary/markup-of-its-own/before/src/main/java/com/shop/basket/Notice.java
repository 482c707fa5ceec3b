package com.shop.basket;

import javax.servlet.http.HttpServletRequest;

public class Notice {
    public void add(HttpServletRequest request) {
        String notice = "<b>" + request.getParameter("item") + "</b> is in your basket";
        request.getSession().setAttribute("notice", notice);
    }
}
