package dev.fixwright.fix.xss.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.Optional;

/**
 * What a file can encode and clean markup with.
 *
 * @param before what comes before a value that is encoded
 * @param after what comes after it
 */
record Encoder(String before, String after) {
    private static final String ENCODES = "(?i)escapeHtml|htmlEscape|encodeHtml";

    /** What encodes text: a function of a library at hand, else one of the file's own, or a tag of templates. */
    static Encoder of(ScriptSite site, ScriptEdits edits) {
        Optional<String> tag = tag(site);
        if (tag.isPresent() || site.finding().rule().startsWith("no-unsanitized/")) {
            return new Encoder(tag.orElseGet(() -> addedTag(edits)) + "`${", "}`");
        }
        return new Encoder(name(site, edits) + "(", ")");
    }

    /** Whether a file can load packages: a plain script of a page cannot. */
    private static boolean loads(ScriptSite site) {
        return site.script().isModule()
                || site.script().isCommonJs()
                || !site.script().isForBrowsers();
    }

    /** A function that this file uses in front of templates. */
    private static Optional<String> tag(ScriptSite site) {
        return site.site().file().root().all("template_string").stream()
                .filter(template -> template.field().equals("arguments"))
                .flatMap(template -> template.parent().stream())
                .flatMap(call -> call.child("function").stream())
                .map(SyntaxNode::text)
                .filter(function -> function.matches(ENCODES))
                .findFirst();
    }

    /** Plug-ins of ESLint know this tag by its name. */
    private static String addedTag(ScriptEdits edits) {
        String parameters =
                edits.isTyped() ? "parts: TemplateStringsArray, ...values: unknown[]): string" : "parts, ...values)";
        String value = edits.isTyped() ? "(value: unknown)" : "(value)";
        return edits.function(
                "escapeHTML",
                "function NAME(" + parameters + " {",
                "    const encode = " + value
                        + " => String(value).replace(/[&<>\"']/g, (sign) => `&#${sign.charCodeAt(0)};`);",
                "    return String.raw({ raw: parts }, ...values.map(encode));",
                "}");
    }

    private static String name(ScriptSite site, ScriptEdits edits) {
        for (Binding binding :
                site.script().bindings().topLevel(site.site().file().root())) {
            String name = site.name(binding.identifier());
            boolean encodes = name.matches(
                    "escape-html|lodash\\.escape|he\\.(encode|escape)|html-entities\\.encode|validator\\.escape"
                            + "|html-escaper\\.escape|lodash/escape");
            if (encodes || binding.name().matches(ENCODES)) {
                return binding.name();
            }
            if (name.matches("lodash|underscore|he|validator|html-escaper")) {
                return binding.name() + ".escape";
            }
        }
        if (site.packages().has("escape-html") && loads(site)) {
            return edits.module("escape-html");
        }
        String parameter = edits.isTyped() ? "text: unknown): string" : "text)";
        return edits.function(
                "escapeHtml",
                "function NAME(" + parameter + " {",
                "    return String(text)",
                "        .replace(/&/g, '&amp;')",
                "        .replace(/</g, '&lt;')",
                "        .replace(/>/g, '&gt;')",
                "        .replace(/\"/g, '&quot;')",
                "        .replace(/'/g, '&#39;');",
                "}");
    }

    /** The call that cleans markup, up to its parenthesis; empty where no library for it is at hand. */
    static Optional<String> sanitizer(ScriptSite site, ScriptEdits edits) {
        for (Binding binding :
                site.script().bindings().topLevel(site.site().file().root())) {
            String name = site.name(binding.identifier());
            if (name.matches("dompurify|isomorphic-dompurify")) {
                return Optional.of(binding.name() + ".sanitize");
            }
            if (name.matches("sanitize-html|xss")) {
                return Optional.of(binding.name());
            }
        }
        if (!site.script().bindings().globals("DOMPurify").isEmpty()) {
            return Optional.of("DOMPurify.sanitize");
        }
        if (!loads(site)) {
            return Optional.empty();
        }
        for (String library : new String[] {"dompurify", "isomorphic-dompurify"}) {
            if (site.packages().has(library)) {
                return Optional.of(edits.module(library, "DOMPurify") + ".sanitize");
            }
        }
        return site.packages().has("sanitize-html") ? Optional.of(edits.module("sanitize-html")) : Optional.empty();
    }
}
