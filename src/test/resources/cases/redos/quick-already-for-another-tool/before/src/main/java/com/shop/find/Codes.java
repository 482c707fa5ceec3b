package com.shop.find;

import java.util.regex.Pattern;

public class Codes {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\d+");

    public boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
