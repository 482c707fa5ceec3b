package org.chor.files;

import java.util.Locale;

final class ImageTypes {
    static String typeOf(String name) {
        String small = name.toLowerCase(Locale.ENGLISH);
        if (small.endsWith(".gif") || small.endsWith(".jpg")) {
            return "image";
        }
        return small.equals("score.pdf") ? "score" : "unknown";
    }
}
