package dev.fixwright.scan;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.BugPattern;
import edu.umd.cs.findbugs.DetectorFactory;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Plugin;
import edu.umd.cs.findbugs.PluginException;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.config.UserPreferences;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** SpotBugs with FindSecBugs, run in this process over class files: security alerts of every confidence. */
public final class SpotBugsScan {
    private static final Path FIND_SEC_BUGS = Path.of("target/scanner/findsecbugs-plugin.jar");

    private SpotBugsScan() {}

    /**
     * What the scanner reported.
     *
     * @param rule the bug type, such as SQL_INJECTION_JDBC
     * @param type the class's binary name with dots
     * @param line the line it names, 0 where it names none
     */
    public record Alert(String rule, String type, int line) {}

    /** Scans class files, given by binary name; the test's own class path serves as the libraries. */
    public static List<Alert> scan(Map<String, byte[]> classes) {
        try {
            Path folder = Files.createTempDirectory("scan");
            for (Map.Entry<String, byte[]> one : classes.entrySet()) {
                Path file = folder.resolve(one.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, one.getValue());
            }
            return scan(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Scans a folder of class files. */
    public static synchronized List<Alert> scan(Path folder) {
        loadPlugin();
        try (Project project = new Project()) {
            project.addFile(folder.toString());
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                project.addAuxClasspathEntry(entry);
            }
            BugCollectionBugReporter reporter =
                    new BugCollectionBugReporter(project, new PrintWriter(new StringWriter()));
            reporter.setPriorityThreshold(Priorities.LOW_PRIORITY);
            FindBugs2 engine = new FindBugs2();
            engine.setProject(project);
            engine.setBugReporter(reporter);
            engine.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
            engine.setUserPreferences(preferences());
            engine.finishSettings();
            engine.execute();
            List<Alert> alerts = new ArrayList<>();
            for (BugInstance bug : reporter.getBugCollection().getCollection()) {
                if (isSecurity(bug.getBugPattern())) {
                    var line = bug.getPrimarySourceLineAnnotation();
                    alerts.add(new Alert(bug.getType(), line.getClassName(), Math.max(0, line.getStartLine())));
                }
            }
            return alerts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Detectors that report other things than security alone are left out: what they report would be left out here. */
    private static UserPreferences preferences() {
        UserPreferences preferences = UserPreferences.createDefaultUserPreferences();
        preferences.setEffort(UserPreferences.EFFORT_DEFAULT);
        for (DetectorFactory detector : DetectorFactoryCollection.instance().getFactories()) {
            Set<BugPattern> reported = detector.getReportedBugPatterns();
            if (!reported.isEmpty() && reported.stream().noneMatch(SpotBugsScan::isSecurity)) {
                preferences.enableDetector(detector, false);
            }
        }
        return preferences;
    }

    private static boolean isSecurity(BugPattern pattern) {
        return pattern.getCategory().equals("SECURITY");
    }

    private static void loadPlugin() {
        if (Plugin.getByPluginId("com.h3xstream.findsecbugs") != null) {
            return;
        }
        try {
            Plugin.loadCustomPlugin(FIND_SEC_BUGS.toFile(), null);
        } catch (PluginException e) {
            throw new IllegalStateException("cannot load " + FIND_SEC_BUGS + "; run `mvn generate-test-resources`", e);
        }
    }
}
