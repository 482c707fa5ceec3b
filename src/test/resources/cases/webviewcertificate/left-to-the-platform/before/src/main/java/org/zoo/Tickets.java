package org.zoo;

import android.net.http.SslError;
import android.webkit.SslErrorHandler;
import android.webkit.WebView;
import android.webkit.WebViewClient;

class Tickets extends WebViewClient {
    private boolean failed;

    @Override
    public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
        failed = true;
        super.onReceivedSslError(view, handler, error);
    }

    boolean hasFailed() {
        return failed;
    }
}
