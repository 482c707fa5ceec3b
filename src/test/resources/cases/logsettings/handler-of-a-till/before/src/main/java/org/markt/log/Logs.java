package org.markt.log;

import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;

class Logs {
    void set() {
        Logger.getLogger("till").addHandler(new ConsoleHandler());
    }
}
