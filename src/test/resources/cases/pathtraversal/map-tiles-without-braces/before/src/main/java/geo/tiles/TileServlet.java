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
            Files.copy(new File(getServletContext().getRealPath("/tiles"), info).toPath(), resp.getOutputStream());
        else
            resp.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
