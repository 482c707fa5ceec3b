package com.pinegrove.token;

import com.nimbusds.jose.JOSEException;
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
        try {
            if (!loan.verify(verifier)) {
                throw new ParseException("The signature of the token is not valid", 0);
            }
        } catch (JOSEException unchecked) {
            throw new ParseException(unchecked.getMessage(), 0);
        }
        return loan.getJWTClaimsSet().getSubject();
    }
}
