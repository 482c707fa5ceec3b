package org.wetter;

import android.webkit.WebSettings;
import android.webkit.WebView;

class Hilfe {
    private static final boolean ALLOW = false;
    private static final String START = "file:///android_asset/hilfe/start.html";

    void open(WebView view) {
        WebSettings settings = view.getSettings();
        settings.setAllowFileAccess(ALLOW);
        view.loadUrl(START);
    }
}
