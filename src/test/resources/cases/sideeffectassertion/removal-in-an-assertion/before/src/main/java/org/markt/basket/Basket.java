package org.markt.basket;

import java.util.List;

class Basket {
    void drop(List<String> items, String item) {
        assert items.remove(item);
    }
}
