package com.pinegrove.cookies;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

public class TasteResource {
    public Response taste(String value) {
        NewCookie taste = new NewCookie("taste", value, null, null, null, NewCookie.DEFAULT_MAX_AGE, true);
        return Response.noContent().cookie(taste).build();
    }
}
