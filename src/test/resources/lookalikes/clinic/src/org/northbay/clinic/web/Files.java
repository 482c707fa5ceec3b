package org.northbay.clinic.web;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.Paths;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Files extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BASE = System.getProperty("clinic.files", "/srv/clinic/files/");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("doc");
        String fileName = BASE + name;
        try (FileInputStream in = new FileInputStream(new File(fileName))) {
            byte[] bytes = new byte[1000];
            int size = in.read(bytes);
            response.setContentType("text/plain");
            response.getWriter().println(size);
        } catch (java.io.FileNotFoundException e) {
            response.sendError(404);
        }
    }

    public String head(HttpServletRequest request) throws IOException {
        Path path = Paths.get(BASE, request.getHeader("X-File"));
        try (InputStream in = java.nio.file.Files.newInputStream(path)) {
            return String.valueOf(in.read());
        }
    }

    public void store(HttpServletRequest request, byte[] body) throws IOException {
        FileOutputStream out = new FileOutputStream(BASE + request.getParameter("to"), false);
        try {
            out.write(body);
        } finally {
            out.close();
        }
    }

    public String firstLine(HttpServletRequest request) throws IOException {
        File folder = new File(BASE);
        File file = new File(folder, request.getParameter("report") + ".txt");
        BufferedReader reader = new BufferedReader(new FileReader(file));
        String line = reader.readLine();
        reader.close();
        return line;
    }
}
