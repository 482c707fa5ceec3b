package org.galerie;

import android.webkit.WebView;

class Preview {
    private static final String PICTURES = "content://org.galerie.pictures/";

    void show(WebView view, long id) {
        view.getSettings().setAllowContentAccess(true);
        view.loadUrl(PICTURES + id);
    }
}
