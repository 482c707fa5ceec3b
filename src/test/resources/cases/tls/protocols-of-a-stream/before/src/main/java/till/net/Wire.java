package till.net;

import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;

class Wire {
    void prepare(SSLSocket socket) {
        socket.setEnabledProtocols(Stream.of("TLSv1", "TLSv1.2").toArray(String[]::new));
    }
}
