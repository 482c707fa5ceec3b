package school.report;

import java.util.Formatter;
import javax.servlet.http.HttpServletRequest;

public class GradeReport {
    public String of(HttpServletRequest request, int points) {
        StringBuilder head = new StringBuilder();
        head.append("Pupil: ").append(request.getParameter("pupil"));
        head.append(", points: %d");
        try (Formatter formatter = new Formatter()) {
            formatter.format(head.toString(), points);
            return formatter.toString();
        }
    }
}
