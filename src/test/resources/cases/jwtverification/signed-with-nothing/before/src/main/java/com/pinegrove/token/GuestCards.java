package com.pinegrove.token;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;

public class GuestCards {
    private final Algorithm algorithm;

    public GuestCards(String secret) {
        this.algorithm = Algorithm.HMAC512(secret);
    }

    public JWTVerifier guests() {
        return JWT.require(Algorithm.none()).withIssuer("pinegrove").build();
    }
}
