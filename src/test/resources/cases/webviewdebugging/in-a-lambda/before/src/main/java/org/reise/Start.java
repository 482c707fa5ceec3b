package org.reise;

import android.webkit.WebView;
import java.util.concurrent.Executor;

class Start {
    void prepare(Executor main) {
        Runnable debug = () -> WebView.setWebContentsDebuggingEnabled(true);
        main.execute(debug);
    }
}
