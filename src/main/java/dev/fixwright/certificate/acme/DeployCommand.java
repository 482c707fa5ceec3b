package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.Deploy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs the operator's command: its words are handed over as they are, no shell reads them, and nothing of the server's own
 * environment reaches it.
 */
final class DeployCommand {
    private static final Map<String, String> USUAL = Map.of(
            "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG", "C.UTF-8");

    private DeployCommand() {}

    static Deployment.Outcome run(Deploy.Command command, IssuedCertificate certificate) {
        try (DeployFiles files = new DeployFiles(Path.of(System.getProperty("java.io.tmpdir")))) {
            return run(command, certificate, files);
        } catch (IOException e) {
            return outcome(command, false, "The command could not be started: " + e.getMessage() + ".");
        }
    }

    private static Deployment.Outcome run(Deploy.Command command, IssuedCertificate certificate, DeployFiles files)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .directory(files.directory().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(files.output().toFile());
        builder.environment().clear();
        builder.environment().putAll(USUAL);
        builder.environment().putAll(files.write(certificate));
        Process process = builder.start();
        boolean ended = ended(process, command.limit());
        String printed = PrintedText.of(files.output(), certificate.material());
        String said = printed.isEmpty() ? "" : " It printed: " + printed;
        if (!ended) {
            String why = Thread.currentThread().isInterrupted()
                    ? "The server was stopped while the command ran, and the command with it."
                    : "The command did not end within " + command.limit().toSeconds() + " seconds and was stopped.";
            return outcome(command, false, why + said);
        }
        int code = process.exitValue();
        return outcome(command, code == 0, "The command ended with " + code + "." + said);
    }

    private static boolean ended(Process process, Duration limit) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        return false;
    }

    private static Deployment.Outcome outcome(Deploy.Command command, boolean ok, String said) {
        return new Deployment.Outcome(command.words().get(0), ok, said);
    }
}
