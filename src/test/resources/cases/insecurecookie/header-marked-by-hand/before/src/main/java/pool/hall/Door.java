package pool.hall;

import javax.servlet.http.HttpServletResponse;

class Door {
    void open(HttpServletResponse response, long guest) {
        response.addHeader("Set-Cookie", "guest=" + guest + "; Path=/; secure; SameSite=Lax");
    }
}
