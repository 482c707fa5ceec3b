package org.club.bar;

import io.jsonwebtoken.Jwt;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

public class BarTab {
    public Object tab(String token, SecretKey key) {
        JwtParser parser = Jwts.parser().verifyWith(key).build();
        Jwt<?, ?> jwt = parser.parseSignedClaims(token);
        return jwt.getPayload();
    }
}
