package lu.vineyard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

public class LanguageChoice {
    private static final Set<String> KNOWN = Set.of("lb", "fr", "de");

    public void choose(HttpServletRequest request) {
        String language = request.getParameter("language");
        if (!KNOWN.contains(language)) {
            throw new IllegalArgumentException("not spoken here");
        }
        request.getSession().setAttribute("language", language);
    }
}
