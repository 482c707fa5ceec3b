package downloads;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class DownloadServlet extends HttpServlet {
    private final File folder = new File("/srv/downloads");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        File file = new File(folder, request.getParameter("name"));
        if (!file.getCanonicalFile().toPath().startsWith(folder.getCanonicalPath())) {
            response.sendError(404);
            return;
        }
        Files.copy(file.toPath(), response.getOutputStream());
    }
}
