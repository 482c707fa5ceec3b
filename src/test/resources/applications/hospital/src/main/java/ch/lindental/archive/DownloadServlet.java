package ch.lindental.archive;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

@WebServlet("/archive/get")
public class DownloadServlet extends HttpServlet {
    private final Path base;

    public DownloadServlet(String base) {
        this.base = Paths.get(base);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        if (name == null || name.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "no name");
            return;
        }
        File file = new File(base + File.separator + name);
        if (!file.exists()) {
            response.sendError(404, "There is no document " + name);
            return;
        }
        response.setHeader("Content-Disposition", "attachment; filename=" + name);
        byte[] buffer = new byte[8192];
        try (InputStream in = new BufferedInputStream(new FileInputStream(file))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                response.getOutputStream().write(buffer, 0, n);
            }
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path file = base.resolve(request.getParameter("name"));
        boolean gone = Files.deleteIfExists(file);
        response.setStatus(gone ? 204 : 404);
    }

    /** Previews may be asked for without care: the name is checked. */
    void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
        File file = new File(base.toFile(), request.getParameter("name"));
        if (!file.getCanonicalPath().startsWith(base.toFile().getCanonicalPath() + File.separator)) {
            throw new IOException("outside");
        }
        Files.copy(file.toPath(), response.getOutputStream());
    }
}
