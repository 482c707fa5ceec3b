package com.shop.find;

import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

public class Digits {
    public Pattern ofLength(HttpServletRequest request) {
        return Pattern.compile("\\d{" + request.getParameter("length") + "}");
    }
}
