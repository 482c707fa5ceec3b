package pool.hall;

import javax.servlet.http.HttpServletResponse;

class Bell {
    void ring(HttpServletResponse response, int times) {
        response.setHeader("set-cookie", text(times) + "; Secure");
        response.addHeader("Set-Cookie", times > 3 ? "loud=1" : "loud=0");
    }

    private static String text(int times) {
        return String.format("rings=%d; Max-Age=60", times);
    }
}
