package library.web;

import java.util.regex.Pattern;

public class Highlighter {
    public String mark(String text, String query) {
        StringBuilder any = new StringBuilder("(");
        String[] words = query.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                any.append('|');
            }
            any.append(Pattern.quote(String.valueOf(words[i])));
        }
        any.append(")");
        return Pattern.compile(any.toString()).matcher(text).replaceAll("<mark>$1</mark>");
    }
}
