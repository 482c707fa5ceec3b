package dev.fixwright.fix.unsafedeserialization;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyRequires;
import java.util.List;
import java.util.Optional;

/** Reads plain data, and makes no objects that the data names. */
public final class RubyDeserializationFixer implements RubyFixer {
    static final String DONE =
            "Only plain values are read, so the data can no longer make objects of the program's classes.";

    @Override
    public String weakness() {
        return "unsafedeserialization";
    }

    @Override
    public Attempt attempt(RubySite site) {
        Optional<SyntaxNode> serializer = site.nodes("assignment").stream()
                .filter(node -> node.child("left")
                        .filter(left -> left.text().endsWith("cookies_serializer"))
                        .isPresent())
                .findFirst();
        if (serializer.isPresent()) {
            return cookies(site, serializer.get());
        }
        Optional<RubyCall> found = site.call(
                call -> call.receiver().isPresent()
                        && call.name()
                                .matches(
                                        "(YAML|Psych)\\.(load|unsafe_load|load_file|unsafe_load_file)|JSON\\.(load|restore)|Oj\\.(load|object_load)|Marshal\\.(load|restore)|Hash\\.from_trusted_xml|Plist\\.parse_xml|Ox\\.parse_obj|(YAML|Psych)\\.(load_stream|parse_stream)"));
        if (found.isEmpty()) {
            boolean safe = site.call(
                            call -> call.name().matches("(YAML|Psych)\\.safe_load.*|JSON\\.parse.*|Oj\\.safe_load"))
                    .isPresent();
            return safe
                    ? Attempt.declined("the data is already read without making objects that it names")
                    : site.nothing("reader of objects");
        }
        RubyCall call = found.get();
        if (call.arguments().isEmpty()) {
            return site.nothing("data that is read");
        }
        return switch (call.name().replaceAll("\\..*", "")) {
            case "YAML", "Psych" -> yaml(site, call);
            case "JSON" -> new RubyJson(site, call).attempt();
            case "Oj" -> oj(site, call);
            case "Hash", "Plist" -> xml(site, call);
            case "Ox" ->
                Attempt.declined(
                        "what `Ox` makes of objects and of plain elements is not alike, so the code that uses it must change with it");
            default -> marshal(call);
        };
    }

    private Attempt cookies(RubySite site, SyntaxNode assignment) {
        SyntaxNode value = assignment.child("right").orElse(assignment);
        if (!value.text().matches(":(marshal|hybrid)")) {
            return Attempt.declined("cookies are already read as plain data");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(value, ":json");
        return SyntaxSite.fixed(
                weakness(), edits, DONE, "Sessions that were begun before are read anew, and hold plain values only.");
    }

    private Attempt marshal(RubyCall call) {
        String data = call.arguments().get(0).text();
        return Attempt.declined(
                data.startsWith("Marshal.dump(")
                        ? "what is read was already made in the same line, as a copy"
                        : "`Marshal` makes whatever objects its data names, and has no safe setting; write and read the data as JSON at"
                                + " both ends");
    }

    private Attempt yaml(RubySite site, RubyCall call) {
        if (call.method().contains("stream")) {
            return Attempt.declined(
                    "a stream of documents has no safe reader of its own; read the documents one by one with `safe_load`");
        }
        if (call.spreads()) {
            return Attempt.declined(
                    "the settings of `" + call.name() + "` come from elsewhere, and may name the classes");
        }
        if (call.keyword("permitted_classes").isPresent()) {
            return Attempt.declined("the classes that may be made are already named");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(call.named(), "safe_load");
        SyntaxNode data = call.arguments().get(0);
        if (call.method().contains("file")) {
            edits.insert(data.start(), "File.read(").insert(data.end(), ")");
        }
        boolean dates =
                site.isRails() || site.file().syntax().source().text().matches("(?s).*require ['\"](date|time)['\"].*");
        String classes = dates ? "[Symbol, Date, Time]" : "[Symbol]";
        if (dates && site.mustRequire("date")) {
            new RubyRequires(site.file(), edits).add("date");
        }
        StringBuilder added = new StringBuilder();
        added.append(", permitted_classes: ").append(classes);
        if (call.keyword("aliases").isEmpty()) {
            added.append(", aliases: true");
        }
        edits.insert(call.arguments().get(call.arguments().size() - 1).end(), added.toString());
        return SyntaxSite.fixed(
                weakness(),
                edits,
                DONE,
                "Documents that hold objects of other classes are refused now; name those classes if they are meant.");
    }

    private Attempt oj(RubySite site, RubyCall call) {
        Optional<SyntaxNode> mode = call.keyword("mode");
        if (mode.filter(value -> value.text().matches(":(strict|null|compat|rails|wab|json)"))
                .isPresent()) {
            return Attempt.declined("the mode of reading already makes no objects");
        }
        SyntaxEdits edits = site.edit();
        List<SyntaxNode> all = call.arguments();
        if (mode.isPresent()) {
            edits.replace(mode.get(), ":strict");
        } else if (all.size() == 1) {
            edits.replace(call.named(), "safe_load");
        } else if (call.spreads() || !all.get(all.size() - 1).is("pair")) {
            return Attempt.declined("the mode of reading stands in `" + SyntaxSite.words(all.get(all.size() - 1))
                    + "`, whose content is not seen here");
        } else {
            edits.replace(call.named(), "load");
            edits.insert(all.get(all.size() - 1).end(), ", mode: :strict");
        }
        return SyntaxSite.fixed(weakness(), edits, DONE);
    }

    private Attempt xml(RubySite site, RubyCall call) {
        SyntaxEdits edits = site.edit();
        if (call.method().equals("from_trusted_xml")) {
            edits.replace(call.named(), "from_xml");
            return SyntaxSite.fixed(
                    weakness(), edits, DONE, "Elements of the types `yaml` and `symbol` are refused now.");
        }
        Optional<SyntaxNode> marshal = call.keyword("marshal");
        if (marshal.filter(value -> value.text().equals("false")).isPresent()) {
            return Attempt.declined("the data is already read without making objects that it names");
        }
        if (marshal.isPresent()) {
            edits.replace(marshal.get(), "false");
        } else {
            edits.insert(call.arguments().get(call.arguments().size() - 1).end(), ", marshal: false");
        }
        return SyntaxSite.fixed(
                weakness(), edits, DONE, "Elements of the type `data` are given as the bytes that they hold.");
    }
}
