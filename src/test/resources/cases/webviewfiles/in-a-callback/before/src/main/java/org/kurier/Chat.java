package org.kurier;

import android.webkit.WebSettings;
import android.webkit.WebView;
import java.util.function.Consumer;

class Chat {
    private final WebView view;

    Chat(WebView view) {
        this.view = view;
        configure(s -> s.setAllowFileAccess(true));
    }

    private void configure(Consumer<WebSettings> change) {
        change.accept(view.getSettings());
    }
}
