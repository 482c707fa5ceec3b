package dev.fixwright.fix.unsafedeserialization;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyString;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON without making objects: by {@code JSON.parse} where text is sure to come, else by the setting of {@code
 * JSON.load}, which also takes nil, empty text and streams.
 */
record RubyJson(RubySite site, RubyCall call) {

    Attempt attempt() {
        Optional<SyntaxNode> additions = call.keyword("create_additions");
        if (additions.filter(value -> value.text().equals("false")).isPresent()) {
            return Attempt.declined("the data is already read without making objects that it names");
        }
        if (call.spreads()) {
            return Attempt.declined("the settings of `JSON.load` come from elsewhere, and may already make no objects");
        }
        SyntaxEdits edits = site.edit();
        List<SyntaxNode> all = call.arguments();
        SyntaxNode last = all.get(all.size() - 1);
        if (additions.isPresent()) {
            edits.replace(additions.get(), "false");
        } else if (all.size() == 1) {
            return parsed(edits, all.get(0));
        } else if (all.size() == 2 || last.is("pair")) {
            edits.insert(last.end(), ", create_additions: false");
        } else if (last.is("hash")) {
            if (last.parts().isEmpty()) {
                edits.replace(last, "{ create_additions: false }");
            } else {
                edits.insert(last.parts().get(last.parts().size() - 1).end(), ", create_additions: false");
            }
        } else {
            return Attempt.declined("the settings in `" + SyntaxSite.words(last) + "` are not seen here");
        }
        return done(edits);
    }

    private Attempt parsed(SyntaxEdits edits, SyntaxNode data) {
        SyntaxNode value = site.file().resolve(data);
        boolean expectsNil = call.node()
                .parent()
                .filter(up -> up.is("binary") && up.childOf("||", "or").isPresent()
                        || up.is("call") && up.childOf("&.").isPresent())
                .isPresent();
        boolean text = value.text()
                .matches(
                        "(?s)File\\.(read|binread)\\(.*\\)|Net::HTTP\\.get\\(.*\\)|.*\\.to_s|.*\\.read(\\(\\))?|[\"'].*");
        boolean opened = value.text().matches("(?s)(File|URI)\\.open\\(.*\\)|File\\.new\\(.*\\)");
        boolean column = site.isRails() && value.text().matches("(?s)(params|cookies|session|flash|ENV|redis)\\b.*");
        if (text && !expectsNil) {
            edits.replace(call.named(), "parse");
            return done(edits, "`JSON.parse` refuses an empty text, for which `JSON.load` answers nil.");
        }
        if (opened && !expectsNil) {
            edits.replace(call.named(), "parse").insert(data.end(), ".read");
            return done(edits, "`JSON.parse` refuses an empty text, for which `JSON.load` answers nil.");
        }
        if (column) {
            boolean single = !site.file().syntax().source().text().contains("\"");
            edits.replace(call.named(), "parse")
                    .insert(data.end(), ".presence || " + RubyString.literal("null", single));
            return done(edits);
        }
        edits.insert(data.end(), ", nil, create_additions: false");
        return done(edits);
    }

    private static Attempt done(SyntaxEdits edits, String... review) {
        return SyntaxSite.fixed("unsafedeserialization", edits, RubyDeserializationFixer.DONE, review);
    }
}
