package school.report;

import java.util.Formatter;
import javax.servlet.http.HttpServletRequest;

public class GradeReport {
    public String of(HttpServletRequest request, int points) {
        try (Formatter formatter = new Formatter()) {
            formatter.format("Pupil: %s, points: %d", request.getParameter("pupil"), points);
            return formatter.toString();
        }
    }
}
