package dev.fixwright.fix.pathtraversal;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonVersion;
import java.util.Optional;

/** Has tarfile refuse entries that climb out of the target folder. */
public final class PythonArchiveFixer implements PythonFixer {
    @Override
    public String weakness() {
        return "zipslip";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found =
                site.call(call -> call.method().matches("extractall|extract|unpack_archive") && !isOther(call));
        if (found.isEmpty()) {
            return site.nothing("call that unpacks an archive");
        }
        PythonCall call = found.get();
        if (call.name().startsWith("zipfile.")) {
            return Attempt.declined("`zipfile` already leaves `..` and drive letters out of the names of entries");
        }
        if (call.keyword("filter").isPresent()) {
            boolean open = call.keyword("filter")
                    .filter(value -> value.text().contains("fully_trusted"))
                    .isPresent();
            if (!open) {
                return Attempt.declined("entries that climb out of the target folder are already refused");
            }
        }
        boolean tar = call.name().startsWith("tarfile.") || call.name().equals("shutil.unpack_archive");
        if (!tar
                && !call.receiver()
                        .map(receiver -> receiver.text().matches("(?i).*tar.*"))
                        .orElse(false)) {
            return Attempt.declined(
                    "it cannot be told whether `" + PythonSite.words(call.function()) + "` unpacks a tar archive");
        }
        if (call.spreads()) {
            return Attempt.declined("the arguments of `" + PythonSite.words(call.function()) + "` are not all known");
        }
        boolean any = call.method().equals("unpack_archive")
                && call.argument(2, "format")
                        .flatMap(site.file()::text)
                        .filter(format -> format.endsWith("tar"))
                        .isEmpty();
        if (any) {
            return Attempt.declined(
                    "`unpack_archive` takes a filter for tar archives only and refuses it for others, and which"
                            + " kind this one is is not said here");
        }
        boolean known = call.keyword("filter").isPresent()
                || PythonVersion.isAtLeast(site.project().tree(), 12);
        if (!known && call.method().equals("unpack_archive")) {
            return Attempt.declined(
                    "`unpack_archive` takes a filter for sure since Python 3.12 only, and the project does not say"
                            + " that it needs that; `tarfile` lets the entries be checked one by one");
        }
        if (!known) {
            return PythonArchiveMembers.isChecked(call)
                    ? Attempt.declined("entries that climb out of the target folder are already refused")
                    : new PythonArchiveMembers(site, call).attempt();
        }
        SyntaxEdits edits = site.edit();
        call.set(edits, "filter", "\"data\"");
        return PythonSite.fixed(
                weakness(),
                edits,
                "Entries that climb out of the target folder, links that lead out of it and devices are refused before they are"
                        + " written.",
                "Owners and odd permissions of entries are not kept.");
    }

    private static boolean isOther(PythonCall call) {
        return call.method().equals("extract") && call.name().startsWith("pandas.");
    }
}
