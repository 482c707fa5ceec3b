package ch.lindental.pharmacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

public class LabelPrinter {
    private static final Pattern PRINTER = Pattern.compile("[a-z]{2,8}[0-9]{1,3}");

    public int print(String printer, String text) throws IOException, InterruptedException {
        Process process = Runtime.getRuntime().exec("echo " + printer + ":" + text);
        return process.waitFor();
    }

    public int test(String printer) throws IOException, InterruptedException {
        if (!PRINTER.matcher(printer).matches()) {
            throw new IllegalArgumentException("no printer is called so");
        }
        return new ProcessBuilder("bash", "-c", "echo test > /dev/null; echo " + printer).start().waitFor();
    }

    public List<String> command(String printer, boolean colour) {
        List<String> command = new ArrayList<>(Arrays.asList("lpr", "-P", printer));
        if (colour) {
            command.add("-o");
            command.add("ColorModel=RGB");
        }
        return command;
    }

    public Process start(String printer, boolean colour) throws IOException {
        return new ProcessBuilder(command(printer, colour)).start();
    }

    public Process cancel(String job) throws IOException {
        List<String> words = new ArrayList<>();
        words.add("sh");
        words.add("-c");
        words.add("echo cancelled " + job);
        ProcessBuilder builder = new ProcessBuilder(words);
        return builder.start();
    }
}
