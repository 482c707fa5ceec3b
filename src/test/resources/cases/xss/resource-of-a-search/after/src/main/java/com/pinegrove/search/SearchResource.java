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
        String page = "<p>Nothing is called <i>" + htmlEscape(title) + "</i></p>";
        int status = books.containsKey(title) ? 200 : 404;
        return Response.status(status).entity(page).type(MediaType.TEXT_HTML_TYPE).build();
    }

    /** The value as HTML text: characters that could start a tag or end an attribute are written as references. */
    private static String htmlEscape(String value) {
        StringBuilder html = new StringBuilder();
        String.valueOf(value).codePoints().forEach(c -> {
            switch (c) {
                case '&': html.append("&amp;"); break;
                case '<': html.append("&lt;"); break;
                case '>': html.append("&gt;"); break;
                case '"': html.append("&quot;"); break;
                case '\'': html.append("&#39;"); break;
                default: html.appendCodePoint(c);
            }
        });
        return html.toString();
    }
}
