package org.bank.card;

import android.app.Application;
import android.webkit.WebView;

public class CardApp extends Application {
    static final int SDK = 21;

    @Override
    public void onCreate() {
        super.onCreate();
        if (SDK >= 19) WebView.setWebContentsDebuggingEnabled(true);
    }
}
