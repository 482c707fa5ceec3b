package dev.fixwright.fix.pathtraversal;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Refuses paths that lead out of their folder; of an upload, takes nothing but the name. */
public final class RubyPathFixer implements RubyFixer {
    /** The name that a browser gives to an upload, which has no folders. */
    private static final String UPLOADED = "(?s).*(\\.|\\[:)(original_filename|filename)]?(\\.to_s)?";

    @Override
    public String weakness() {
        return "pathtraversal";
    }

    /**
     * A path that code puts together.
     *
     * @param folder the expression of its folder
     * @param names the values that come behind the folder
     */
    private record Built(SyntaxNode path, String folder, List<SyntaxNode> names) {}

    @Override
    public Attempt attempt(RubySite site) {
        RubyFile file = site.file();
        List<SyntaxNode> candidates = new ArrayList<>();
        site.calls().stream().filter(call -> !call.node().is("identifier")).forEach(call -> {
            candidates.add(call.node());
            call.arguments().stream()
                    .map(one -> one.is("pair") ? one.child("value").orElse(one) : one)
                    .map(file::resolve)
                    .forEach(candidates::add);
        });
        site.nodes("assignment").forEach(node -> node.child("right").ifPresent(candidates::add));
        Optional<Built> built =
                candidates.stream().flatMap(node -> built(file, node).stream()).findFirst();
        if (built.isEmpty()) {
            boolean opens = site.call(call -> call.name()
                            .matches("(File|IO|Dir|FileUtils|Pathname)\\..*|send_file|render|open|.*\\.join"))
                    .isPresent();
            boolean named =
                    site.nodes("call").stream().anyMatch(node -> node.text().contains("File.basename("));
            boolean harmless = candidates.stream().anyMatch(node -> isHarmless(file, node));
            return harmless && !named
                    ? Attempt.declined(
                            "what comes into the path is already a number, a digest or a name that no visitor chooses")
                    : named
                            ? Attempt.declined("the path already takes nothing but the name of the file")
                            : opens
                                    ? Attempt.declined(
                                            "the path has no folder of its own here with which it must begin, so there is nothing to keep it in")
                                    : site.nothing("path that is put together");
        }
        return kept(site, built.get());
    }

    private static Optional<Built> built(RubyFile file, SyntaxNode path) {
        if (path.is("call")) {
            RubyCall call = new RubyCall(file, path);
            if (call.name().equals("File.expand_path") && !call.arguments().isEmpty()) {
                return built(file, file.resolve(call.arguments().get(0)));
            }
            boolean joined = call.name().equals("File.join") && call.arguments().size() > 1;
            boolean rails = call.method().equals("join")
                    && call.receiver()
                            .filter(
                                    on -> on.text()
                                            .matches(
                                                    "Rails\\.(root|public_path)(\\.join\\(.*\\))?|[A-Z_]+|\\w*(root|dir|folder|base)"))
                            .isPresent()
                    && !call.arguments().isEmpty();
            if (!joined && !rails) {
                return Optional.empty();
            }
            String folder = joined
                    ? call.arguments().get(0).text()
                    : call.receiver().orElseThrow().text();
            List<SyntaxNode> rest =
                    joined ? call.arguments().subList(1, call.arguments().size()) : call.arguments();
            List<SyntaxNode> names = new ArrayList<>();
            rest.forEach(one -> RubyText.of(file, one).values().stream()
                    .map(TextPart::node)
                    .filter(one::contains)
                    .forEach(names::add));
            names.removeIf(name -> isSafe(file, name));
            return names.isEmpty() ? Optional.empty() : Optional.of(new Built(path, folder, names));
        }
        if (!path.is("string", "binary")) {
            return Optional.empty();
        }
        List<TextPart> parts = RubyText.of(file, path).parts();
        List<SyntaxNode> names = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).constant().isEmpty()) {
                names.add(parts.get(i).node());
            }
        }
        names.removeIf(name -> isSafe(file, name));
        if (parts.size() < 2 || names.isEmpty()) {
            return Optional.empty();
        }
        String text = parts.get(0).constant().orElse("");
        String second = parts.get(1).constant().orElse("");
        if (parts.get(0).isCharacters()) {
            boolean folder =
                    text.lastIndexOf('/') > 0 && !text.contains("://") && !text.contains(" ") && !text.contains("<");
            return folder
                    ? Optional.of(new Built(path, "\"" + text.substring(0, text.lastIndexOf('/')) + "\"", names))
                    : Optional.empty();
        }
        return second.startsWith("/")
                ? Optional.of(new Built(path, parts.get(0).node().text(), names))
                : Optional.empty();
    }

    /** Whether a path is put together of values that lead to no other folder. */
    private static boolean isHarmless(RubyFile file, SyntaxNode path) {
        RubyCall call = new RubyCall(file, path);
        boolean joined = path.is("call")
                && call.method().equals("join")
                && call.arguments().size() > 0;
        List<SyntaxNode> pieces = joined ? call.arguments() : path.is("string") ? List.of(path) : List.of();
        List<SyntaxNode> values = pieces.stream()
                .flatMap(one -> RubyText.of(file, one).values().stream())
                .map(TextPart::node)
                .filter(value -> value != pieces.get(0) || !joined)
                .toList();
        return !values.isEmpty()
                && values.stream().skip(joined ? 0 : 1).allMatch(value -> isSafe(file, value))
                && values.stream().anyMatch(value -> isSafe(file, value));
    }

    /** The folder with the constant folders below it, before the first value of others. */
    private static String inside(RubyFile file, Built built) {
        SyntaxNode path = built.path();
        String folder = built.folder();
        if (path.is("call")) {
            RubyCall call = new RubyCall(file, path);
            boolean joined = call.name().equals("File.join");
            if (!joined && !call.method().equals("join")) {
                return folder;
            }
            List<SyntaxNode> rest =
                    joined ? call.arguments().subList(1, call.arguments().size()) : call.arguments();
            List<String> below = rest.stream()
                    .takeWhile(one -> file.text(one)
                            .filter(text -> text.matches("[\\w-][\\w.-]*"))
                            .isPresent())
                    .map(SyntaxNode::text)
                    .toList();
            if (below.isEmpty() || below.size() == rest.size()) {
                return folder;
            }
            String all = String.join(", ", below);
            return joined ? "File.join(" + folder + ", " + all + ")" : folder + ".join(" + all + ")";
        }
        List<TextPart> parts = RubyText.of(file, path).parts();
        String second = parts.get(1).constant().orElse("");
        boolean deeper = !parts.get(0).isCharacters() && second.matches("(/[\\w-][\\w.-]*)+/[\\w.-]*");
        return deeper ? "\"#{" + folder + "}" + second.substring(0, second.lastIndexOf('/')) + "\"" : folder;
    }

    private static boolean isSafe(RubyFile file, SyntaxNode name) {
        return file.isNumber(name)
                || name.text()
                        .matches(
                                "(?s)File\\.(basename|extname)\\(.*|[\\w@.]*\\.id|Time\\..*|Date\\..*|SecureRandom\\..*|Rails\\.env|.*\\.(parameterize|hexdigest|sanitized)(\\(.*\\))?|Digest::.*");
    }

    private Attempt kept(RubySite site, Built built) {
        RubyFile file = site.file();
        if (RubyPathGuard.isThere(file, built.path())) {
            return Attempt.declined("the path is already compared with its folder in this method");
        }
        SyntaxNode name = built.names().get(0);
        if (built.names().size() == 1 && name.text().matches(UPLOADED)) {
            SyntaxEdits edits = site.edit();
            edits.wrap(name, "File.basename(", (name.text().endsWith(".to_s") ? "" : ".to_s") + ")");
            return SyntaxSite.fixed(
                    weakness(),
                    edits,
                    "Nothing but the name of the file is taken from the value, so it cannot lead out of its folder.",
                    "Check that nobody is meant to reach files in folders below.");
        }
        String folder = inside(file, built);
        return RubyPathGuard.objection(file, built.path(), folder)
                .map(Attempt::declined)
                .orElseGet(() -> guarded(site, built.path(), folder));
    }

    private Attempt guarded(RubySite site, SyntaxNode path, String folder) {
        SyntaxEdits edits = site.edit();
        new RubyPathGuard(site.file(), edits, path, folder).insert();
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "A path that leads out of its folder is refused, with all its dots worked out.",
                "Check that no link in the folder leads out of it, and that nobody is meant to reach other folders.");
    }
}
