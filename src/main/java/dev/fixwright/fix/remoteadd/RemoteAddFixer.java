package dev.fixwright.fix.remoteadd;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.DockerFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.docker.Dockerfile;
import dev.fixwright.syntax.docker.Instruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Copies files with {@code COPY}, which does nothing but copy. */
public final class RemoteAddFixer implements DockerFixer {
    private static final Pattern SPECIAL = Pattern.compile(
            "(?i)https?://|ftp://|git@|\\.git\\b|\\.(?:tar|tgz|tbz2?|txz|gz|bz2|xz|zst)\\b|--(?:checksum|keep-git-dir)|\\$");

    @Override
    public String weakness() {
        return "remoteadd";
    }

    @Override
    public Attempt attempt(Finding finding, Dockerfile file) {
        List<Instruction> added = file.instructions().stream()
                .filter(one -> one.is("ADD") && finding.region().touchesLines(one.line(), one.lastLine()))
                .toList();
        if (added.isEmpty()) {
            return Attempt.declined("no `ADD` stands here any more");
        }
        Optional<Instruction> special = added.stream()
                .filter(one -> SPECIAL.matcher(one.arguments()).find())
                .findFirst();
        if (special.isPresent()) {
            return Attempt.declined("`" + special.get().text()
                    + "` fetches or unpacks what it adds, or may do so, which `COPY`" + " does not");
        }
        List<Edit> edits = new ArrayList<>();
        added.forEach(one -> edits.add(new Edit(one.start(), one.start() + 3, "COPY")));
        return fixed(
                file,
                edits,
                "The files are copied by `COPY`, which neither fetches from addresses nor unpacks archives.");
    }
}
