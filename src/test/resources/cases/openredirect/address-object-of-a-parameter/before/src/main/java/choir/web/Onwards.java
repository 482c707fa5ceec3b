package choir.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

@Path("onwards")
public class Onwards {
    @GET
    public Response go(@QueryParam("to") URI to) {
        return Response.temporaryRedirect(to).build();
    }
}
