package dev.fixwright.fix.requestsize;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;

/** Gives uploads a limit where there is none. */
public final class JavaScriptRequestSizeFixer implements JavaScriptFixer {
    private static final String LIMIT = "8000000";

    @Override
    public String weakness() {
        return "requestsize";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        if (site.finding().rule().matches(".*(file-uploads|S2598)")) {
            return Attempt.declined(
                    "in which folder uploads should lie, and which kinds of files are wanted, is for the"
                            + " application's authors to say");
        }
        Optional<SyntaxNode> call = site.sink(
                one -> site.script().called(one).matches("multer|formidable(\\.\\w+)?"),
                "call_expression",
                "new_expression");
        if (call.isEmpty()) {
            Optional<String> body = body(site);
            if (body.isPresent()) {
                return Attempt.declined(body.get());
            }
            return Attempt.declined("nothing on these lines takes an upload whose size could be limited here");
        }
        boolean multer = site.script().called(call.get()).equals("multer");
        Optional<SyntaxNode> first = ScriptFile.argument(call.get(), 0);
        Optional<SyntaxNode> options = first.flatMap(found -> Objects.literal(found, site.script()));
        if (first.isPresent() && options.isEmpty()) {
            return Attempt.declined("the options `" + first.get().text() + "` of uploads are made elsewhere");
        }
        String key = multer ? "limits" : "maxFileSize";
        Optional<SyntaxNode> chosen = options.flatMap(found -> Objects.value(found, key));
        if (chosen.isPresent()
                && (!multer || Objects.value(chosen.get(), "fileSize").isPresent())) {
            return Attempt.declined("the limit `" + chosen.get().text()
                    + "` is already chosen here; only the application's authors know how low it may be");
        }
        ScriptEdits edits = site.edit();
        String limit = multer ? "limits: { fileSize: " + LIMIT + " }" : "maxFileSize: " + LIMIT;
        if (chosen.isPresent()) {
            Objects.add(edits.ranges(), chosen.get(), List.of("fileSize: " + LIMIT));
        } else if (options.isPresent()) {
            Objects.add(edits.ranges(), options.get(), List.of(limit));
        } else {
            call.get().child("arguments").ifPresent(list -> edits.replace(list, "({ " + limit + " })"));
        }
        return site.fix(
                weakness(),
                edits,
                "An upload of more than eight megabytes is refused, so nobody can fill the disk with a few of them.",
                "Raise the limit if honest uploads are larger.");
    }

    /** Why a reader of request bodies on these lines is left as it is. */
    private static Optional<String> body(ScriptSite site) {
        return site.sink(
                        one -> site.script()
                                .called(one)
                                .matches("express\\.(json|urlencoded|text|raw)|body-parser(\\.\\w+)?"),
                        "call_expression")
                .map(call -> {
                    Optional<SyntaxNode> first = ScriptFile.argument(call, 0);
                    Optional<SyntaxNode> options = first.flatMap(found -> Objects.literal(found, site.script()));
                    if (first.isPresent() && options.isEmpty()) {
                        return "the options `" + first.get().text() + "` of request bodies are made elsewhere";
                    }
                    return options.flatMap(found -> Objects.value(found, "limit"))
                            .map(limit -> "the limit `" + limit.text()
                                    + "` is already chosen here; only the application's authors know how low it may be")
                            .orElse("a request body of more than 100 kilobytes is already refused here without"
                                    + " a limit of one's own");
                });
    }
}
