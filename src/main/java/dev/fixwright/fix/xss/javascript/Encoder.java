package dev.fixwright.fix.xss.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.Optional;

/** What a file can encode and clean markup with. */
final class Encoder {
    private Encoder() {}

    /** The name of a function that encodes text: of a library at hand, else one of the file's own. */
    static String name(ScriptSite site, ScriptEdits edits) {
        for (Binding binding :
                site.script().bindings().topLevel(site.site().file().root())) {
            String name = site.name(binding.identifier());
            boolean encodes = name.matches(
                    "escape-html|lodash\\.escape|he\\.(encode|escape)|html-entities\\.encode|validator\\.escape"
                            + "|html-escaper\\.escape|lodash/escape");
            if (encodes || binding.name().matches("(?i)escapeHtml|htmlEscape|encodeHtml")) {
                return binding.name();
            }
            if (name.matches("lodash|underscore|he|validator|html-escaper")) {
                return binding.name() + ".escape";
            }
        }
        if (site.packages().has("escape-html")) {
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
        for (String library : new String[] {"dompurify", "isomorphic-dompurify"}) {
            if (site.packages().has(library)) {
                return Optional.of(edits.module(library, "DOMPurify") + ".sanitize");
            }
        }
        return site.packages().has("sanitize-html") ? Optional.of(edits.module("sanitize-html")) : Optional.empty();
    }
}
