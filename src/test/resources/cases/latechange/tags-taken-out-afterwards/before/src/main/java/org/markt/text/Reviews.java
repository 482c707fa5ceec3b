package org.markt.text;

import java.util.regex.Pattern;

public class Reviews {
    private static final Pattern SCRIPT = Pattern.compile("<script>");

    public String check(String text) {
        if (SCRIPT.matcher(text).find()) {
            throw new IllegalArgumentException("no scripts, please");
        }
        return text.replace("\u200b", "");
    }
}
