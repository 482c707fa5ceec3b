package dev.fixwright.fix.decompressionbomb;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Unpacks no more than a gigabyte. */
public final class GoDecompressionBombFixer implements GoFixer {
    private static final Pattern COPIES = Pattern.compile("io\\.(Copy|CopyBuffer)");

    @Override
    public String weakness() {
        return "decompressionbomb";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoCall> call = site.call(found ->
                COPIES.matcher(found.name()).matches() && found.arguments().size() > 1);
        if (call.isEmpty()) {
            boolean limited = site.call(found -> found.name().matches("io\\.CopyN|copyUnpacked\\d*"))
                    .isPresent();
            return limited
                    ? Attempt.declined("no more than a given amount is unpacked already")
                    : site.nothing("copy of what is unpacked");
        }
        SyntaxNode source = site.file().resolve(call.get().arguments().get(1));
        boolean limited = source.is("call_expression")
                && new GoCall(site.file(), source).name().equals("io.LimitReader");
        if (limited) {
            return Attempt.declined("no more than a given amount is unpacked already");
        }
        GoEdits edits = site.edit();
        String io = GoEdits.use("io");
        String helper = edits.function(
                "copyUnpacked",
                call.get().node(),
                "// NAME copies what a packed stream holds and refuses more than a gigabyte of it.",
                "func NAME(dst " + io + ".Writer, src " + io + ".Reader) (int64, error) {",
                "    const limit = 1 << 30",
                "    n, err := " + io + ".CopyN(dst, src, limit+1)",
                "    if err == " + io + ".EOF {",
                "        return n, nil",
                "    }",
                "    if err == nil {",
                "        err = " + GoEdits.use("errors") + ".New(\"unpacked data is larger than a gigabyte\")",
                "    }",
                "    return n, err",
                "}");
        List<String> arguments = call.get().arguments().subList(0, 2).stream()
                .map(SyntaxNode::text)
                .toList();
        edits.replace(call.get().node(), helper + "(" + String.join(", ", arguments) + ")");
        return GoSite.fixed(
                weakness(),
                edits,
                "No more than a gigabyte is unpacked, so a small archive can no longer fill the disk or the memory.",
                "Choose a limit that fits the largest honest archive.");
    }
}
