package ch.lindental.transport;

import java.text.MessageFormat;
import java.util.logging.Logger;

public class VehicleLog {
    private static final Logger log = Logger.getLogger("transport.vehicles");

    public void left(String plate, String driver) {
        log.info(MessageFormat.format("{0} left with {1}", plate, driver));
    }

    public void refuelled(String plate, double litres) {
        StringBuilder line = new StringBuilder("refuelled ");
        line.append(plate).append(": ").append(litres).append(" l");
        log.info(line.toString());
    }

    public void returned(int vehicle, long kilometres) {
        log.info("vehicle " + vehicle + " returned after " + kilometres + " km");
    }
}
