package logs;

import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class LogSearch {
    boolean hit(HttpServletRequest request, String line) {
        String typed = request.getParameter("regex");
        return Pattern.compile(typed).matcher(line).find();
    }
}
