package org.lager.scan;

import android.content.Context;
import android.webkit.WebView;

final class Views {
    static {
        WebView.setWebContentsDebuggingEnabled(false);
    }

    private Views() {}

    static WebView of(Context context) {
        return new WebView(context);
    }
}
