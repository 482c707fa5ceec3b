package org.bus;

import android.webkit.WebView;

class Fahrplan {
    void start() {
        WebView.setWebContentsDebuggingEnabled(false);
    }
}
