package net.kassa.hooks;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class PaymentHook {
    private final byte[] key;

    public PaymentHook(byte[] key) {
        this.key = key;
    }

    public boolean accepts(String body, String sent) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String expectedHash = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        if (!expectedHash.equals(sent)) {
            return false;
        }
        return true;
    }
}
