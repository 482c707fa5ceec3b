package org.radio;

import android.webkit.WebSettings;

class Player {
    void prepare(WebSettings settings, boolean local) {
        settings.setAllowFileAccess(local);
        settings.setAllowContentAccess(false);
    }
}
