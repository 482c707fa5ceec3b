package choir.web.login;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

@Path("login")
public class AfterLogin {
    @POST
    public Response done(@QueryParam("next") String next) {
        URI target = URI.create(next);
        return Response.seeOther(target).build();
    }
}
