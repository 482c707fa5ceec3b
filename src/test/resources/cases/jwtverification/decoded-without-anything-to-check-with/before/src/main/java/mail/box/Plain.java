package mail.box;

import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;

class Plain {
    String issuer(String token) {
        DecodedJWT decoded = JWT.decode(token);
        return decoded.getIssuer();
    }
}
