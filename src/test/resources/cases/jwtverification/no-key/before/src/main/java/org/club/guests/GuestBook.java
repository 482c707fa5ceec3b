package org.club.guests;

import io.jsonwebtoken.Jwts;

public class GuestBook {
    public Object guest(String token) {
        return Jwts.parser().unsecured().build().parse(token).getPayload();
    }
}
