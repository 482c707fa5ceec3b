package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The git that people use, where it is installed. */
final class RealGit {
    private RealGit() {}

    /** {@code git apply} with a patch on its standard input. */
    static void apply(Path folder, String patch) throws IOException, InterruptedException {
        assumeTrue(run(folder, "", "--version") == 0, "git is not installed");
        assertThat(run(folder, patch, "apply", "--whitespace=nowarn", "-")).isZero();
    }

    private static int run(Path folder, String input, String... arguments) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder()
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.command().add("git");
        builder.command().addAll(List.of(arguments));
        try {
            Process git = builder.start();
            git.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            git.getOutputStream().close();
            return git.waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
