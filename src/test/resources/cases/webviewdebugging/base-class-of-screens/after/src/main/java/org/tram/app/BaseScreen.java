package org.tram.app;

import android.app.Activity;
import android.os.Bundle;
import android.webkit.WebView;

abstract class BaseScreen extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        WebView.setWebContentsDebuggingEnabled(false);
        show(new WebView(this));
    }

    abstract void show(WebView view);
}
