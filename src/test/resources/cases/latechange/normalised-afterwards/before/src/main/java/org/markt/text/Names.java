package org.markt.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

public class Names {
    private static final Pattern BRACKETS = Pattern.compile("[<>]");

    public String check(String name) {
        if (BRACKETS.matcher(name).find()) {
            throw new IllegalArgumentException("not a name");
        }
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }
}
