package dev.fixwright.fix.needlesssudo;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.DockerFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.docker.Dockerfile;
import dev.fixwright.syntax.docker.Instruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs commands of a build without {@code sudo} where they run as root anyway. */
public final class NeedlessSudoFixer implements DockerFixer {
    private static final Pattern SUDO = Pattern.compile("(?<=^|[\\s;&|(])sudo\\s+(?=[A-Za-z./])");
    private static final Pattern ANY = Pattern.compile("(?<=^|[\\s;&|(])sudo\\b(?=\\s+-)");

    @Override
    public String weakness() {
        return "needlesssudo";
    }

    @Override
    public Attempt attempt(Finding finding, Dockerfile file) {
        Optional<Instruction> run = file.instructions().stream()
                .filter(one -> one.is("RUN") && finding.region().touchesLines(one.line(), one.lastLine()))
                .filter(one -> SUDO.matcher(one.text()).find()
                        || ANY.matcher(one.text()).find())
                .findFirst();
        if (run.isEmpty()) {
            return Attempt.declined("no command here runs by `sudo` any more");
        }
        Optional<Instruction> user = file.instructions().stream()
                .filter(one -> one.is("USER")
                        && one.stage() == run.get().stage()
                        && one.line() < run.get().line())
                .reduce((earlier, later) -> later);
        if (user.isPresent() && !user.get().arguments().matches("(?:root|0)(?::.*)?")) {
            return Attempt.declined("the command runs as `" + user.get().arguments()
                    + "` and needs the rights; put it before `USER` instead");
        }
        if (ANY.matcher(run.get().text()).find()) {
            return Attempt.declined("`sudo` is given options here, which would be lost");
        }
        if (run.get().text().matches("(?s).*\\b(?:install|add)\\b[^\\n;&|]*\\bsudo\\b.*")) {
            return Attempt.declined("`sudo` is among the packages that are installed here");
        }
        List<Edit> edits = new ArrayList<>();
        Matcher found = SUDO.matcher(run.get().text());
        while (found.find()) {
            edits.add(new Edit(run.get().start() + found.start(), run.get().start() + found.end(), ""));
        }
        return fixed(
                file,
                edits,
                "The commands run without `sudo`, as root like the rest of the build.",
                "Check that the base image does not set a `USER` of its own.");
    }
}
