package org.lager.print;

import java.io.IOException;
import java.net.Socket;

public class LabelPrinter {
    public void print(String host, byte[] label) throws IOException {
        try (Socket socket = new Socket(host, 9100)) {
            socket.getOutputStream().write(label);
        }
    }
}
