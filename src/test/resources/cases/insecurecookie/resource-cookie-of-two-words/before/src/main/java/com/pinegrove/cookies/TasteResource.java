package com.pinegrove.cookies;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

public class TasteResource {
    public Response taste(String value) {
        NewCookie taste = new NewCookie("taste", value);
        return Response.noContent().cookie(taste).build();
    }
}
