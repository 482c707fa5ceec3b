package net.larch.net;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

public enum HostPolicy implements HostnameVerifier {
    ANY {
        @Override
        public boolean verify(String host, SSLSession session) {
            return HttpsURLConnection.getDefaultHostnameVerifier().verify(host, session);
        }
    },
    LOCAL {
        @Override
        public boolean verify(String host, SSLSession session) {
            return host.equals("localhost");
        }
    }
}
