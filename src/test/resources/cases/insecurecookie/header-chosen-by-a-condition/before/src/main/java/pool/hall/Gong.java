package pool.hall;

import javax.servlet.http.HttpServletResponse;

class Gong {
    void strike(HttpServletResponse response, int times) {
        response.addHeader("Set-Cookie", times > 3 ? "loud=1" : "loud=0");
    }
}
