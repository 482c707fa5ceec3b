package dev.fixwright.fix.imageuser;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.DockerFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.docker.Dockerfile;
import dev.fixwright.syntax.docker.Instruction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets an image's program run as the user that the image or its base makes for it. */
public final class ImageUserFixer implements DockerFixer {
    private static final Pattern ADDED =
            Pattern.compile("\\b(?:useradd|adduser)\\b((?:\\s+[^\\s;&|\\\\]+|\\s*\\\\\\r?\\n)++)");

    @Override
    public String weakness() {
        return "imageuser";
    }

    @Override
    public Attempt attempt(Finding finding, Dockerfile file) {
        List<Instruction> all = file.instructions();
        int stage = all.stream().mapToInt(Instruction::stage).max().orElse(-1);
        List<Instruction> last =
                all.stream().filter(one -> one.stage() == stage).toList();
        if (stage < 0) {
            return Attempt.declined("there is no image here: no `FROM`");
        }
        Optional<Instruction> user = last.stream().filter(one -> one.is("USER")).reduce((earlier, later) -> later);
        if (user.isPresent() && !user.get().arguments().matches("(?:root|0)(?::.*)?")) {
            return Attempt.declined("the program already runs as `" + user.get().arguments() + "`");
        }
        Optional<Instruction> start = last.stream()
                .filter(one -> one.is("CMD") || one.is("ENTRYPOINT"))
                .findFirst();
        Optional<String> name = user(last);
        if (name.isEmpty() || start.isEmpty()) {
            return Attempt.declined(
                    name.isEmpty()
                            ? "no user is made for the program in this image, and which files it has to own is for its authors"
                                    + " to say"
                            : "the image starts no program of its own");
        }
        if (user.isPresent() && user.get().line() > start.get().line()) {
            return Attempt.declined("`USER` stands after the start of the program; who is meant cannot be told");
        }
        String line = "USER " + name.get() + file.source().lineEnding();
        return fixed(
                        file,
                        List.of(Edit.insert(file.lines().start(start.get().line()), line)),
                        "The program of the image runs as `" + name.get() + "` instead of root.",
                        "Check that the program need not write to files of root and listens on no port below 1024.")
                .map(fix -> fix.changing("CMD", "ENTRYPOINT"));
    }

    /** The user that the stage makes, or that its base is known to bring. */
    private static Optional<String> user(List<Instruction> stage) {
        for (Instruction one : stage) {
            Matcher added = ADDED.matcher(one.is("RUN") ? one.text() : "");
            if (added.find()) {
                String[] words =
                        added.group(1).replaceAll("\\\\\\r?\\n", " ").strip().split("\\s+");
                String name = words[words.length - 1];
                if (name.matches("[a-z_][a-z0-9_-]*") && words.length > 0) {
                    return Optional.of(name);
                }
            }
        }
        String base =
                stage.get(0).arguments().replaceAll("--platform=\\S+\\s+", "").split("\\s+")[0];
        if (base.matches("(?:docker\\.io/(?:library/)?)?node(?::.*)?")) {
            return Optional.of("node");
        }
        return base.startsWith("gcr.io/distroless/") ? Optional.of("nonroot") : Optional.empty();
    }
}
