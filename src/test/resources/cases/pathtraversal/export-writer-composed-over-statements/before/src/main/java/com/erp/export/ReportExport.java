package com.erp.export;

import java.io.FileWriter;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class ReportExport {
    private final String exports;

    public ReportExport(String exports) {
        this.exports = exports;
    }

    public String export(HttpServletRequest request, String csv) throws IOException {
        StringBuilder name = new StringBuilder(exports);
        name.append('/');
        name.append(request.getParameter("department"));
        if (request.getParameter("year") != null) {
            name.append('-').append(request.getParameter("year"));
        }
        String path = name.append(".csv").toString();
        try (FileWriter out = new FileWriter(path, true)) {
            out.write(csv);
        }
        return path;
    }
}
