package com.pinegrove.token;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;

public class ReaderCards {
    private static final String SECRET = System.getenv("CARD_SECRET");

    public static String issue(String reader) {
        return JWT.create().withSubject(reader).sign(Algorithm.HMAC256(SECRET));
    }

    public static String reader(String card) {
        return JWT.decode(card).getSubject();
    }
}
