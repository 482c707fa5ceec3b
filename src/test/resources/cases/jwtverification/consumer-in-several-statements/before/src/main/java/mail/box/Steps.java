package mail.box;

import java.security.Key;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

class Steps {
    JwtConsumer consumer(Key key) {
        JwtConsumerBuilder builder = new JwtConsumerBuilder();
        builder.setSkipSignatureVerification();
        builder.setExpectedIssuer("post");
        return builder.build();
    }
}
