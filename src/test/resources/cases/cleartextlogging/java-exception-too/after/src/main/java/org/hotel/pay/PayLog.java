package org.hotel.pay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class PayLog {
    private static final Logger logger = LoggerFactory.getLogger("pay");

    void failed(Card card, RuntimeException problem) {
        logger.error(
                "payment with card {} and cvv {} failed",
                card.last4(),
                "[hidden]",
                problem);
    }

    record Card(String last4, int cvv) {}
}
