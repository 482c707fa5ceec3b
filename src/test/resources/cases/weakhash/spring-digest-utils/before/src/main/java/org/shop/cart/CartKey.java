package org.shop.cart;

import java.nio.charset.StandardCharsets;
import org.springframework.util.DigestUtils;

public class CartKey {
    public String key(String owner) {
        return "cart-" + DigestUtils.md5DigestAsHex(owner.getBytes(StandardCharsets.UTF_8));
    }
}
