package com.blueheron.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.blueheron.shop.account.ResetTokens;
import com.blueheron.shop.order.PriceList;
import com.blueheron.shop.order.Receipts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountAndOrderTest {
    @Test
    void aResetTokenWorksOnce() {
        ResetTokens tokens = new ResetTokens();
        String token = tokens.issue("ann@example.org");

        assertEquals("ann@example.org", tokens.redeem(token));
        assertNull(tokens.redeem(token));
    }

    @Test
    void readsAPriceList() throws Exception {
        String xml = "<?xml version=\"1.0\"?><prices><book isbn=\"978-1\">1299</book></prices>";

        assertEquals(
                Map.of("978-1", "1299"),
                new PriceList().read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void receiptsOfDifferentOrdersDiffer() throws Exception {
        Receipts receipts = new Receipts();

        assertEquals(receipts.number(1, "ann", 500), receipts.number(1, "ann", 500));
        assertNotEquals(receipts.number(1, "ann", 500), receipts.number(1, "ann", 501));
    }
}
