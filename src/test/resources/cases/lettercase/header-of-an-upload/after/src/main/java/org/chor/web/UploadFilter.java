package org.chor.web;

import javax.servlet.http.HttpServletRequest;

public enum UploadFilter {
    FORMS {
        @Override
        boolean takes(HttpServletRequest request) {
            String type = request.getContentType();
            return type != null
                    && asciiLowerCase(type).startsWith("multipart/")
                    && request.getMethod().equals("POST");
        }
    };

    abstract boolean takes(HttpServletRequest request);

    /** The text with its letters from A to Z in lower case; no other letter turns into one of them. */
    private static String asciiLowerCase(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= 'A' && letters[i] <= 'Z') {
                letters[i] = (char) (letters[i] + 32);
            }
        }
        return new String(letters);
    }
}
