package ch.lindental.research;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.List;
import java.util.Optional;

public class ExportServlet extends HttpServlet {
    private static final String FOLDER = System.getProperty("research.folder", "/srv/research");
    private final transient StudyData data;

    public ExportServlet(StudyData data) {
        this.data = data;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String study = request.getParameter("study");
        if (study != null && study.matches("[A-Z]{3}[0-9]{4}")) {
            File file = new File(FOLDER, study + ".csv");
            if (file.exists()) {
                try (FileInputStream in = new FileInputStream(file)) {
                    in.transferTo(response.getOutputStream());
                }
                return;
            }
        }
        String protocol = request.getParameter("protocol");
        if (protocol != null) {
            response.getOutputStream().write(Files.readAllBytes(Paths.get(FOLDER + "/protocols/" + protocol)));
            return;
        }
        List<String> cohort = data.cohort(Optional.ofNullable(request.getParameter("ward")), Optional.empty());
        response.setContentType("text/plain");
        response.getWriter().println(String.join("\n", cohort));
    }
}
