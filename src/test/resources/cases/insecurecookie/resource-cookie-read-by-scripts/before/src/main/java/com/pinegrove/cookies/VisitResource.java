package com.pinegrove.cookies;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

public class VisitResource {
    public Response visit(int days) {
        return Response.ok()
                .cookie(new NewCookie("visit", "1", "/", "pinegrove.com", 1, "last visit", days * 86_400, true))
                .build();
    }
}
