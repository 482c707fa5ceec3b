package com.pinegrove.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

@Path("/search")
public class SearchResource {
    private final Map<String, String> books = Map.of();

    @GET
    public Response find(@QueryParam("title") String title) {
        String page = "<p>Nothing is called <i>" + title + "</i></p>";
        int status = books.containsKey(title) ? 200 : 404;
        return Response.status(status).entity(page).type(MediaType.TEXT_HTML_TYPE).build();
    }
}
