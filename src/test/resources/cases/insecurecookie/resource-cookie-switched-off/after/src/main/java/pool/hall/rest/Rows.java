package pool.hall.rest;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

public class Rows {
    public Response take(String row) {
        NewCookie cookie = new NewCookie("row", row, "/", null, 1, null, 600, null, true, true);
        return Response.noContent().cookie(cookie).build();
    }
}
