package com.pinegrove.token;

import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

public class LoanTokens {
    private final JWSVerifier verifier;

    public LoanTokens(JWSVerifier verifier) {
        this.verifier = verifier;
    }

    public String borrower(String token) throws ParseException {
        SignedJWT loan = SignedJWT.parse(token);
        return loan.getJWTClaimsSet().getSubject();
    }
}
