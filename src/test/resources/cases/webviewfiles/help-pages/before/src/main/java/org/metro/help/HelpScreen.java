package org.metro.help;

import android.webkit.WebSettings;

class HelpScreen {
    void prepare(WebSettings settings) {
        settings.setAllowFileAccess(true);
    }
}
