package com.blueheron.shop.catalog;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cover pictures: /cover?file=9780141036144.jpg */
public class CoverServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String folder;

    public CoverServlet(String folder) {
        this.folder = folder;
    }

    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("file");
        File cover = new File(folder + File.separator + name);
        if (!cover.isFile()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        try (InputStream in = new FileInputStream(cover)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
