package org.verlag.lesen;

import android.app.Activity;
import android.content.pm.ApplicationInfo;
import android.os.Bundle;
import android.webkit.WebView;

public class Leser extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (0 != (getApplicationInfo().flags & ApplicationInfo.FLAG_DEBUGGABLE)) {
            WebView.setWebContentsDebuggingEnabled(true);
        }
    }
}
