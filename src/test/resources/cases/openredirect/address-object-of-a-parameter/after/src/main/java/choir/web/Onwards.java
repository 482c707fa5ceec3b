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
        return Response.temporaryRedirect(URI.create(localTarget(String.valueOf(to)))).build();
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
