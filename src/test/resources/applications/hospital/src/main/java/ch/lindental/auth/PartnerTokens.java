package ch.lindental.auth;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;

public class PartnerTokens {
    private final Algorithm algorithm;

    public PartnerTokens(String secret) {
        this.algorithm = Algorithm.HMAC256(secret);
    }

    public String issue(String partner) {
        return JWT.create().withIssuer("lindental").withSubject(partner).sign(algorithm);
    }

    public String partner(String token) {
        DecodedJWT jwt = JWT.require(algorithm).withIssuer("lindental").build().verify(token);
        return jwt.getSubject();
    }
}
