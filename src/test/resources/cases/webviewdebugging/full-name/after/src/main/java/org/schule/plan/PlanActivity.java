package org.schule.plan;

import android.app.Activity;
import android.os.Bundle;

public final class PlanActivity extends Activity {
    @Override
    protected void onCreate(Bundle saved) {
        super.onCreate(saved);
        android.webkit.WebView.setWebContentsDebuggingEnabled(false);
    }
}
