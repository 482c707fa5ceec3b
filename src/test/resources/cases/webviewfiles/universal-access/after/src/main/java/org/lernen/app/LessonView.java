package org.lernen.app;

import android.content.Context;
import android.webkit.WebSettings;
import android.webkit.WebView;

class LessonView extends WebView {
    LessonView(Context context) {
        super(context);
        final WebSettings settings = getSettings();
        settings.setJavaScriptEnabled(true);
        settings.setAllowUniversalAccessFromFileURLs(false);
        loadUrl("file:///android_asset/lessons/index.html");
    }
}
