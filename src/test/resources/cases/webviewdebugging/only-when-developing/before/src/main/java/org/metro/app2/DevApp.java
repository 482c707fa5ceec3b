package org.metro.app2;

import android.webkit.WebView;

public class DevApp {
    private final boolean developing;

    public DevApp(boolean developing) {
        this.developing = developing;
    }

    public void onCreate() {
        WebView.setWebContentsDebuggingEnabled(developing);
    }
}
