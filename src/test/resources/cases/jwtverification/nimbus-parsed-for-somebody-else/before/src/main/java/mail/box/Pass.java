package mail.box;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

class Pass {
    SignedJWT read(String token) throws ParseException {
        return SignedJWT.parse(token);
    }
}
