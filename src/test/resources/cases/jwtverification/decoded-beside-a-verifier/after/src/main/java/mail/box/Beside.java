package mail.box;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;

class Beside {
    private final JWTVerifier verifier;

    Beside(JWTVerifier verifier) {
        this.verifier = verifier;
    }

    String name(String token) {
        return verifier.verify(token).getClaim("name").asString();
    }
}
