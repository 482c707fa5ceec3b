package com.pinegrove.token;

import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.SignedJWT;

public class ReturnTokens {
    public String borrower(String token, JWSVerifier verifier) throws Exception {
        SignedJWT loan = SignedJWT.parse(token);
        if (!loan.verify(verifier)) {
            throw new SecurityException("The signature of the token is not valid");
        }
        return loan.getJWTClaimsSet().getSubject();
    }
}
