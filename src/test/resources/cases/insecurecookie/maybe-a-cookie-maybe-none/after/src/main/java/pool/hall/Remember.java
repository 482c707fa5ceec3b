package pool.hall;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Remember {
    void table(HttpServletRequest request, HttpServletResponse response) {
        String table = request.getParameter("table");
        Cookie cookie = table == null ? null : new Cookie("table", "t" + table.length());
        if (cookie != null) {
            cookie.setSecure(true);
            response.addCookie(cookie);
        }
    }
}
