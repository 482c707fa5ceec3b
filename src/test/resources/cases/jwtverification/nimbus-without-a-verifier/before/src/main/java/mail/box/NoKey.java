package mail.box;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

class NoKey {
    String subject(String token) throws ParseException {
        SignedJWT jwt = SignedJWT.parse(token);
        return jwt.getJWTClaimsSet().getSubject();
    }
}
