package ch.lindental.reports;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

public class ReportTemplates {
    private static final List<String> KNOWN = List.of("occupancy", "billing", "infections");

    private final String folder;

    public ReportTemplates(String folder) {
        this.folder = folder;
    }

    public String load(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        Reader reader = new BufferedReader(new InputStreamReader(
                new FileInputStream(folder + "/" + name + ".html"), StandardCharsets.UTF_8));
        try {
            for (int c = reader.read(); c != -1; c = reader.read()) {
                text.append((char) c);
            }
        } finally {
            reader.close();
        }
        return text.toString();
    }

    public String known(String name) throws IOException {
        if (!KNOWN.contains(name)) {
            throw new IllegalArgumentException("no such template");
        }
        return Files.readString(Path.of(folder, name + ".html"));
    }

    public static String fill(String template, Map<String, ?> values) {
        String text = template;
        for (var one : values.entrySet()) {
            text = text.replace("${" + one.getKey() + "}", String.valueOf(one.getValue()));
        }
        return text;
    }
}
