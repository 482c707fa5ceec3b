package org.praxis.portal;

import android.app.Activity;
import android.net.http.SslError;
import android.os.Bundle;
import android.webkit.SslErrorHandler;
import android.webkit.WebView;
import android.webkit.WebViewClient;

public class PortalActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        WebView view = new WebView(this);
        view.setWebViewClient(new WebViewClient() {
            @Override
            public void onReceivedSslError(WebView page, SslErrorHandler handler, SslError error) {
                handler.cancel();
            }
        });
        view.loadUrl("https://portal.praxis.example");
    }
}
