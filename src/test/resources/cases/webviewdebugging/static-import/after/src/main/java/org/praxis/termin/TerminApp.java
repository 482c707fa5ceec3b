package org.praxis.termin;

import static android.webkit.WebView.setWebContentsDebuggingEnabled;

import android.app.Application;

public class TerminApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        setWebContentsDebuggingEnabled(false);
    }
}
