package ferry.wire;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.Socket;

class Wire {
    private final ObjectInputStream in;

    Wire(Socket socket) throws IOException {
        in = new ObjectInputStream(socket.getInputStream());
    }

    String next() throws IOException, ClassNotFoundException {
        return (String) in.readObject();
    }
}
