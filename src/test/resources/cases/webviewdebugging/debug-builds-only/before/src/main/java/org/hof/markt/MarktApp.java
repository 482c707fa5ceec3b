package org.hof.markt;

import android.app.Application;
import android.webkit.WebView;

public class MarktApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (BuildConfig.DEBUG) {
            WebView.setWebContentsDebuggingEnabled(true);
        }
    }
}

final class BuildConfig {
    static final boolean DEBUG = Boolean.parseBoolean("false");
}
