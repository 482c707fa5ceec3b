package ee.songarchive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

public class Paging {
    public void remember(HttpServletRequest request, HttpSession session) {
        int page = Integer.parseInt(request.getParameter("page"));
        session.setAttribute("page", page);
    }
}
