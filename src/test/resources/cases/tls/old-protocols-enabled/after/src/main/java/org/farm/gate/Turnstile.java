package org.farm.gate;

import java.io.IOException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

public class Turnstile {
    SSLSocket open(String host) throws IOException {
        SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket(host, 443);
        socket.setEnabledProtocols(new String[] {"TLSv1.2"});
        return socket;
    }
}
