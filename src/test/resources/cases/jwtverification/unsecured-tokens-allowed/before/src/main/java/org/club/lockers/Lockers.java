package org.club.lockers;

import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

public class Lockers {
    public String owner(String token, SecretKey key) {
        return Jwts.parser()
                .verifyWith(key)
                .unsecured()
                .build()
                .parseSignedClaims(token)
                .getPayload()
                .getSubject();
    }
}
