package org.turm;

import android.webkit.WebView;
import android.webkit.WebViewClient;

class Uhr extends WebViewClient {
    @Override
    public void onPageFinished(WebView view, String address) {
        view.loadUrl("https://uhr.example/" + address.length());
    }
}
