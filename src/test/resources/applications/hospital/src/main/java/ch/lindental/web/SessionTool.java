package ch.lindental.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Collections;

public class SessionTool {
    public void remember(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.setAttribute("desk", request.getParameter("desk"));
        for (String name : Collections.list(request.getParameterNames())) {
            if (name.startsWith("pref.")) {
                session.setAttribute("pref", request.getParameter(name));
            }
        }
        String view = request.getParameter("view");
        if (Arrays.asList("list", "grid").contains(view)) {
            session.setAttribute("view", view);
        }
    }

    public void count(HttpSession session) {
        Object before = session.getAttribute("visits");
        session.setAttribute("visits", before == null ? 1 : (Integer) before + 1);
    }
}
