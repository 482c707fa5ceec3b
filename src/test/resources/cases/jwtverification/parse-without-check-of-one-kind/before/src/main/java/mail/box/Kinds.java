package mail.box;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.Jwt;
import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

class Kinds {
    @SuppressWarnings("unchecked")
    String subject(SecretKey key, String token) {
        Jwt<Header, Claims> jwt = (Jwt<Header, Claims>) Jwts.parser().verifyWith(key).build().parse(token);
        return jwt.getPayload().getSubject();
    }
}
