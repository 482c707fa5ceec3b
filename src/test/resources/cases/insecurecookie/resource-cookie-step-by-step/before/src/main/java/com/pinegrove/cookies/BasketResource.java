package com.pinegrove.cookies;

import jakarta.ws.rs.core.NewCookie;

public class BasketResource {
    public NewCookie basket(String id) {
        return new NewCookie.Builder("basket")
                .value(id)
                .httpOnly(true)
                .build();
    }
}
