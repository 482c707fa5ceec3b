package pool.hall.rest;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

public class Seats {
    public Response take(String seat) {
        return Response.ok()
                .cookie(new NewCookie("seat", seat, "/", null, "the seat", 600, true))
                .build();
    }
}
