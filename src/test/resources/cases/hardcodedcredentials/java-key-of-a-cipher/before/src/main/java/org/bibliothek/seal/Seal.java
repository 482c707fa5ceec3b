package org.bibliothek.seal;

import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;

public class Seal {
    public SecretKeySpec key() {
        return new SecretKeySpec("k3rzenl1cht-a7-0".getBytes(StandardCharsets.UTF_8), "AES");
    }
}
