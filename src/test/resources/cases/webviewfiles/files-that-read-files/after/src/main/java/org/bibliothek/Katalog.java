package org.bibliothek;

import android.webkit.WebSettings;
import android.webkit.WebView;

final class Katalog {
    static WebView configured(WebView view) {
        WebSettings settings = view.getSettings();
        settings.setAllowFileAccessFromFileURLs(false);
        return view;
    }
}
