package choir.web.scores;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

@Path("scores")
public class ScoreResource {
    @POST
    public Response add(@Context UriInfo info, @QueryParam("id") String id) {
        URI uri = info.getAbsolutePathBuilder().path(id).build();
        return Response.status(201).location(uri).build();
    }
}
