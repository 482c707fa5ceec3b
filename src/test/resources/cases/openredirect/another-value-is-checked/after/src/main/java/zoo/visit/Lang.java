package zoo.visit;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Lang {
    void choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String lang = request.getParameter("lang");
        String from = request.getParameter("from");
        if (!List.of("en", "fr").contains(lang)) {
            response.sendError(400);
            return;
        }
        response.addHeader("X-Lang", lang);
        response.sendRedirect(localTarget(from));
    }

    /** The address if it stays on this site, else the start page. Browsers skip control characters in addresses. */
    private static String localTarget(String address) {
        StringBuilder local = new StringBuilder();
        String.valueOf(address)
                .codePoints()
                .filter(c -> !Character.isISOControl(c))
                .forEach(c -> local.appendCodePoint(c));
        String target = local.toString();
        boolean staysHere = target.matches("(?!\\s|//)[^:/?#\\\\]*([/?#][^\\\\]*)?");
        return address != null && staysHere ? target : "/";
    }
}
