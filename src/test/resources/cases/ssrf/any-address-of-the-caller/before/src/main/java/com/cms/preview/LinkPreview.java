package com.cms.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.servlet.http.HttpServletRequest;

public class LinkPreview {
    public InputStream preview(HttpServletRequest request) throws IOException {
        return new URL(request.getParameter("link")).openStream();
    }
}
