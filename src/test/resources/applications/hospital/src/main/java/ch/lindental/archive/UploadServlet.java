package ch.lindental.archive;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

@WebServlet("/archive/upload")
@MultipartConfig
public class UploadServlet extends HttpServlet {
    private final String folder;

    public UploadServlet(String folder) {
        this.folder = folder;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Part part = request.getPart("document");
        String name = part.getSubmittedFileName();
        File target = new File(folder, name);
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, target.toPath(), StandardCopyOption.REPLACE_EXISTING);
        }
        log("uploaded " + target.length() + " bytes");
        response.setContentType("text/html");
        response.getWriter().println("<p>Stored <em>" + name + "</em></p>");
    }
}
