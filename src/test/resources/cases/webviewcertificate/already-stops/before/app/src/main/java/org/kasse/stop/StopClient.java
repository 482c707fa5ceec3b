package org.kasse.stop;

import android.webkit.SslErrorHandler;

class StopClient {
    public void onReceivedSslError(Object view, SslErrorHandler handler, Object error) {
        handler.cancel();
    }
}
