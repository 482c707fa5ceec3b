package ch.lindental.auth;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import java.util.Date;
import javax.crypto.SecretKey;

public class TokenService {
    private final SecretKey key;

    public TokenService(SecretKey key) {
        this.key = key;
    }

    public String issue(String login) {
        return Jwts.builder().subject(login).issuedAt(new Date()).signWith(key).compact();
    }

    public String login(String token) {
        Claims claims = Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload();
        return claims.getSubject();
    }
}
