package org.club.pool;

import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

public class PoolPass {
    public String swimmer(String token, SecretKey key) {
        return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload().getSubject();
    }
}
