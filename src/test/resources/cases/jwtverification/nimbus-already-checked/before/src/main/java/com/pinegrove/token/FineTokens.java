package com.pinegrove.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

public class FineTokens {
    public boolean isOurs(String token, JWSVerifier verifier) throws ParseException, JOSEException {
        SignedJWT fine = SignedJWT.parse(token);
        return fine.verify(verifier);
    }
}
