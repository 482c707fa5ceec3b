package org.labor;

import android.app.Activity;
import android.os.Bundle;
import android.webkit.WebView;
import java.io.File;

public class ReportActivity extends Activity {
    private File report = new File("/data/data/org.labor/files/report.html");

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        WebView view = new WebView(this);
        view.getSettings().setAllowFileAccess(true);
        view.loadUrl("file://" + report.getAbsolutePath());
    }
}
