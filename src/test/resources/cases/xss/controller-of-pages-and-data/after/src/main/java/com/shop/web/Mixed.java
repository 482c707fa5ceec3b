package com.shop.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Mixed {
    @GetMapping(
            value = "/mixed",
            produces = {"application/json", "text/html"})
    public String mixed(@RequestParam String words) {
        return "<p>" + htmlEscape(words) + "</p>";
    }

    /** The value as HTML text: characters that could start a tag or end an attribute are written as references. */
    private static String htmlEscape(String value) {
        StringBuilder html = new StringBuilder();
        String.valueOf(value).codePoints().forEach(c -> {
            switch (c) {
                case '&': html.append("&amp;"); break;
                case '<': html.append("&lt;"); break;
                case '>': html.append("&gt;"); break;
                case '"': html.append("&quot;"); break;
                case '\'': html.append("&#39;"); break;
                default: html.appendCodePoint(c);
            }
        });
        return html.toString();
    }
}
