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
        URI target = URI.create(localTarget(next));
        return Response.seeOther(target).build();
    }

    /** The address if it stays on this site, else the start page. Browsers skip control characters in addresses. */
    private static String localTarget(String address) {
        StringBuilder local = new StringBuilder();
        String.valueOf(address)
                .codePoints()
                .filter(c -> !Character.isISOControl(c))
                .forEach(c -> local.appendCodePoint(c));
        String target = local.toString();
        boolean staysHere = target.matches("(?!\\s|//)[^:/?#\\\\]*([/?#][^\\\\]*)?");
        return address != null && staysHere ? target : "/";
    }
}
