package geo.tiles;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class TileServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String info = req.getPathInfo();
        if (info != null && info.length() > 1)
            Files.copy(new File(pathInFolder(getServletContext().getRealPath("/tiles") + File.separator, info)).toPath(), resp.getOutputStream());
        else
            resp.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Returns a folder with a path after it; refuses a path that climbs out by "..", also an encoded one. */
    private static String pathInFolder(String folder, String path) {
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : (folder + path).toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
