package org.chor.web;

import javax.servlet.http.HttpServletRequest;

public enum UploadFilter {
    FORMS {
        @Override
        boolean takes(HttpServletRequest request) {
            String type = request.getContentType();
            return type != null
                    && type.toLowerCase().startsWith("multipart/")
                    && request.getMethod().equals("POST");
        }
    };

    abstract boolean takes(HttpServletRequest request);
}
