package com.pinegrove.token;

import java.security.Key;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

public class ShelfTokens {
    private final Key key;

    public ShelfTokens(Key key) {
        this.key = key;
    }

    public JwtClaims claims(String token) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setDisableRequireSignature()
                .setSkipSignatureVerification()
                .build()
                .processToClaims(token);
    }
}
