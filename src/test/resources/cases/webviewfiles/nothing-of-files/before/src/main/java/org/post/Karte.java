package org.post;

import android.webkit.WebSettings;

class Karte {
    void prepare(WebSettings settings) {
        settings.setJavaScriptEnabled(true);
    }
}
