package ch.lindental.laboratory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The analyzers' vendor gave us command line tools only. */
public class AnalyzerCommand {
    private final String tool;

    public AnalyzerCommand(String tool) {
        this.tool = tool;
    }

    public String calibrate(String device) throws IOException {
        Process process = Runtime.getRuntime().exec(tool + " " + device);
        return output(process);
    }

    public String restart(String device, int seconds) throws IOException {
        String command = "sleep " + seconds + "; echo restarting " + device;
        Process process = Runtime.getRuntime().exec(new String[] {"/bin/sh", "-c", command});
        return output(process);
    }

    public String version() throws IOException {
        return output(new ProcessBuilder(tool, "--version").redirectErrorStream(true).start());
    }

    public String log(String device) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "echo log of " + device + " | cat");
        builder.redirectErrorStream(true);
        return output(builder.start());
    }

    private static String output(Process process) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        }
    }
}
