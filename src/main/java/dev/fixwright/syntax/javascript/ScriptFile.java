package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.Grammar;
import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JavaScript or TypeScript file: its tree, what its names mean, and the texts it writes down. */
public final class ScriptFile {
    private static final Set<String> BROWSER =
            Set.of("document", "window", "localStorage", "sessionStorage", "navigator", "$", "jQuery");
    private static final Set<String> SERVER = Set.of("require", "module", "process", "__dirname", "Buffer");
    private static final Set<String> CORE = Set.of(
            "fs",
            "path",
            "http",
            "https",
            "crypto",
            "os",
            "child_process",
            "util",
            "net",
            "stream",
            "url",
            "express",
            "fastify",
            "koa",
            "mongoose",
            "pg",
            "mysql",
            "mysql2",
            "jsonwebtoken",
            "sequelize",
            "@nestjs/common");

    private final SyntaxFile syntax;
    private final Bindings bindings;
    private final Names names;
    private final Texts texts;

    private ScriptFile(SyntaxFile syntax) {
        this.syntax = syntax;
        this.bindings = new Bindings(syntax.root());
        this.texts = new Texts(bindings);
        this.names = new Names(bindings, texts);
    }

    /** The file behind a tree, read once. */
    public static ScriptFile of(SyntaxFile syntax) {
        return syntax.reading(ScriptFile.class, ScriptFile::new);
    }

    public SyntaxFile syntax() {
        return syntax;
    }

    public Bindings bindings() {
        return bindings;
    }

    public Texts texts() {
        return texts;
    }

    /** What an expression stands for, as {@link Names} writes it. */
    public String name(SyntaxNode expression) {
        return names.of(expression);
    }

    /** What a call calls. */
    public String called(SyntaxNode call) {
        return call.child("function")
                .or(() -> call.child("constructor"))
                .map(names::of)
                .orElse("");
    }

    /** The arguments of a call or a creation. */
    public static List<SyntaxNode> arguments(SyntaxNode call) {
        return call.child("arguments")
                .filter(list -> list.is("arguments"))
                .map(SyntaxNode::parts)
                .orElse(List.of());
    }

    public static Optional<SyntaxNode> argument(SyntaxNode call, int index) {
        List<SyntaxNode> all = arguments(call);
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    public boolean isTypeScript() {
        return syntax.grammar() != Grammar.JAVASCRIPT;
    }

    /** Whether the file is written with {@code import} and {@code export}. */
    public boolean isModule() {
        return syntax.root().childOf("import_statement", "export_statement").isPresent()
                || syntax.source().path().hasExtension("mjs");
    }

    /** Whether the file is written with {@code require} or {@code module.exports}. */
    public boolean isCommonJs() {
        return !bindings.globals("require").isEmpty()
                || !bindings.globals("module").isEmpty()
                || !bindings.globals("exports").isEmpty();
    }

    /** Whether the file runs in a page, as far as the globals that it uses tell. */
    public boolean isForBrowsers() {
        boolean imports = syntax.root().all("import_statement").stream()
                .flatMap(found -> found.child("source").stream())
                .flatMap(found -> Texts.literal(found).stream())
                .map(Names::module)
                .anyMatch(CORE::contains);
        if (imports || SERVER.stream().anyMatch(name -> !bindings.globals(name).isEmpty())) {
            return false;
        }
        return BROWSER.stream().anyMatch(name -> !bindings.globals(name).isEmpty())
                || !syntax.root().all("jsx_element", "jsx_self_closing_element").isEmpty();
    }
}
