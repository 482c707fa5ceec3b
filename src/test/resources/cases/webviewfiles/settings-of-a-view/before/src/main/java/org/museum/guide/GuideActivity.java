package org.museum.guide;

import android.app.Activity;
import android.os.Bundle;
import android.webkit.WebView;

public class GuideActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        WebView view = new WebView(this);
        view.getSettings().setJavaScriptEnabled(true);
        view.getSettings().setAllowFileAccess(true);
        view.loadUrl("https://guide.museum.example/rooms");
        setContentView(view);
    }
}
