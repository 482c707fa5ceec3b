package dev.fixwright.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.finding.Finding;
import dev.fixwright.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run of {@code fixwright fix} as the README starts it, in a process of its own with the README's limit on memory, from a folder of files and a SARIF file.
 *
 * @param cpuSeconds of all threads, the start of Java included
 * @param peakMegabytes the most memory that the process held at once, as the system counts it; 0 where it does not tell
 */
record CommandRun(double wallSeconds, double cpuSeconds, long peakMegabytes, String lastLine) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    static CommandRun over(GeneratedProject project) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("fixwright-bench");
        for (SourceFile file : project.files()) {
            Path path = folder.resolve("checkout").resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.encode());
        }
        Path sarif = folder.resolve("results.sarif");
        Files.write(sarif, sarif(project.findings()));
        Path out = folder.resolve("out.txt");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "dev.fixwright.Main",
                        "fix",
                        "--sarif",
                        sarif.toString(),
                        folder.resolve("checkout").toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        double cpu = 0;
        long peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            cpu = process.info()
                    .totalCpuDuration()
                    .map(time -> time.toMillis() / 1e3)
                    .orElse(cpu);
            peak = Math.max(peak, peakKilobytes(process.pid()) >> 10);
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        List<String> lines = Files.readAllLines(out);
        return new CommandRun(wall, cpu, peak, lines.get(lines.size() - 1));
    }

    /** The class path of this very program, also where a class loader of Maven's holds it. */
    private static String classPath() {
        return CommandRun.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static long peakKilobytes(long process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static byte[] sarif(List<Finding> findings) throws IOException {
        List<Map<String, Object>> results = findings.stream()
                .map(finding -> Map.<String, Object>of(
                        "ruleId",
                        finding.rule(),
                        "message",
                        Map.of("text", finding.rule()),
                        "locations",
                        List.of(Map.of(
                                "physicalLocation",
                                Map.of(
                                        "artifactLocation",
                                        Map.of("uri", finding.path().value()),
                                        "region",
                                        Map.of("startLine", finding.region().startLine()))))))
                .toList();
        Map<String, Object> run = Map.of("tool", Map.of("driver", Map.of("name", "SpotBugs")), "results", results);
        return new ObjectMapper().writeValueAsBytes(Map.of("version", "2.1.0", "runs", List.of(run)));
    }
}
