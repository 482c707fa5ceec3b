package org.club.door;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

public class DoorPass {
    private final SecretKey key;

    public DoorPass(SecretKey key) {
        this.key = key;
    }

    public String member(String token) {
        Claims claims = (Claims) Jwts.parser()
                .verifyWith(key)
                .build()
                .parseSignedClaims(token)
                .getPayload();
        return claims.getSubject();
    }
}
