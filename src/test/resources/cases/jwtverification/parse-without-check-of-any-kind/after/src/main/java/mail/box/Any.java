package mail.box;

import io.jsonwebtoken.Jwt;
import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

class Any {
    Object body(SecretKey key, String token) {
        Jwt<?, ?> jwt = Jwts.parser().verifyWith(key).build().parseSignedClaims(token);
        return jwt.getPayload();
    }
}
