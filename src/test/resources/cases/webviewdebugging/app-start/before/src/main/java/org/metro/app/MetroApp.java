package org.metro.app;

import android.webkit.WebView;

public class MetroApp {
    public void onCreate() {
        WebView.setWebContentsDebuggingEnabled(true);
    }
}
