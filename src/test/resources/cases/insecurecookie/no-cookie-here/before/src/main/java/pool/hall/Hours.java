package pool.hall;

import javax.servlet.http.HttpServletResponse;

class Hours {
    void show(HttpServletResponse response) {
        response.setHeader("Cache-Control", "max-age=60");
    }
}
