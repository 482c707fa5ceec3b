package mail.box;

import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

class Open {
    String claims(String token) throws InvalidJwtException {
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setSkipSignatureVerification()
                .setExpectedAudience("mail")
                .build();
        return consumer.processToClaims(token).toJson();
    }
}
