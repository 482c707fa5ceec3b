package org.kasse.ask;

import android.webkit.SslErrorHandler;

abstract class AskClient {
    abstract boolean isOurs(Object error);

    public void onReceivedSslError(Object view, SslErrorHandler handler, Object error) {
        if (isOurs(error)) {
            handler.proceed();
        } else {
            handler.cancel();
        }
    }
}
