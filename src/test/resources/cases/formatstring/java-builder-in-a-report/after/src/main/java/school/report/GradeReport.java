package school.report;

import java.util.Formatter;
import javax.servlet.http.HttpServletRequest;

public class GradeReport {
    public String of(HttpServletRequest request, int points) {
        StringBuilder head = new StringBuilder();
        head.append("Pupil: %s");
        head.append(", points: %d");
        try (Formatter formatter = new Formatter()) {
            formatter.format(head.toString(), request.getParameter("pupil"), points);
            return formatter.toString();
        }
    }
}
