package org.lager.gate;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class GateServer {
    public Socket next(int port) throws IOException {
        ServerSocket server = new ServerSocket(port);
        return server.accept();
    }
}
