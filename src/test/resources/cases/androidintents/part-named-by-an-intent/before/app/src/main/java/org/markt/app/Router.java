package org.markt.app;

import java.util.function.Consumer;

class Router {
    void go(Object[] extras, Consumer<Object> startActivity) {
        startActivity.accept(extras[0]);
    }
}
