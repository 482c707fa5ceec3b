package org.wald;

import android.net.http.SslError;
import android.webkit.SslErrorHandler;
import android.webkit.WebView;
import android.webkit.WebViewClient;

class Karten extends WebViewClient {
    interface Dialog {
        void ask(String question, Runnable yes, Runnable no);
    }

    private final Dialog dialog;

    Karten(Dialog dialog) {
        this.dialog = dialog;
    }

    @Override
    public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
        dialog.ask("Go on?", () -> handler.proceed(), () -> handler.cancel());
    }
}
