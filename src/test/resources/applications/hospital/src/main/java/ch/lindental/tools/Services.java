package ch.lindental.tools;

import java.io.IOException;
import java.util.Map;

public class Services {
    private static final Map<String, String> UNITS = Map.of("lab", "lindental-lab.service", "web", "lindental-web.service");

    public int restart(String service) throws IOException, InterruptedException {
        String unit = UNITS.get(service);
        if (unit == null) {
            throw new IllegalArgumentException("no service " + service);
        }
        return new ProcessBuilder("echo", "restart", unit).start().waitFor();
    }

    public int ping(String host) throws IOException, InterruptedException {
        ProcessBuilder ping = new ProcessBuilder("/bin/sh", "-c", "echo ping -c 1 ".concat(host));
        return ping.inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    public Process script(String script, String argument) throws IOException {
        return Runtime.getRuntime().exec(new String[] {script, argument});
    }
}
