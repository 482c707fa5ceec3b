package dev.fixwright.fix.postmessage;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The site on the other side of a message, as far as the file says which it is. */
final class OtherSite {
    private final ScriptSite site;
    private final SyntaxNode place;
    private final List<Binding> origins;

    /** @param place the call that sends, or the function that hears */
    OtherSite(ScriptSite site, SyntaxNode place) {
        this.site = site;
        this.place = place;
        this.origins = site.script().bindings().topLevel(site.site().file().root()).stream()
                .filter(binding -> binding.name().matches("(?i).*origin"))
                .filter(this::isSite)
                .filter(binding ->
                        site.script().bindings().binding(binding.name(), place).equals(Optional.of(binding)))
                .toList();
    }

    /** The constant that names the site; empty where none does for sure. */
    Optional<String> name() {
        return only().filter(this::isMeant).map(Binding::name);
    }

    /** Why no constant names the site. */
    String objection(String what) {
        return only().map(found -> "`" + found.name()
                        + "` is the only site that this file names, but nothing in it says that " + what + " it")
                .orElse("which site " + what + " is not written in this file");
    }

    private Optional<Binding> only() {
        return origins.size() == 1 ? Optional.of(origins.get(0)) : Optional.empty();
    }

    private boolean isSite(Binding binding) {
        return site.script()
                .bindings()
                .soleValue(binding)
                .filter(value -> site.script()
                                .texts()
                                .constant(value)
                                .filter(text -> text.matches("https?://[^/]+"))
                                .isPresent()
                        || site.name(value).matches("(window\\.)?location\\.origin|process\\.env\\..*"))
                .isPresent();
    }

    /** A constant may name the file's own site as well: its use, or its name, has to say that it is the other one. */
    private boolean isMeant(Binding origin) {
        return site.script().bindings().uses(origin).stream().anyMatch(this::isOtherSide) || isNamedAlike(origin);
    }

    /** Whether a use compares the origin of a message, names the receiver of one, or makes a frame's address. */
    private boolean isOtherSide(SyntaxNode use) {
        SyntaxNode above = use.parent().orElse(use);
        boolean compared = above.is("binary_expression") && above.text().contains(".origin");
        boolean target = above.is("arguments")
                && above.parent()
                        .filter(call -> call.child("function")
                                .filter(function -> function.text().endsWith(".postMessage"))
                                .isPresent())
                        .flatMap(call -> ScriptFile.argument(call, 1))
                        .filter(use::equals)
                        .isPresent();
        boolean source = use.ancestors()
                .filter(found -> found.is("assignment_expression"))
                .findFirst()
                .flatMap(found -> found.child("left"))
                .filter(left -> left.text().endsWith(".src"))
                .isPresent();
        return compared || target || source;
    }

    private boolean isNamedAlike(Binding origin) {
        String word = origin.name().replaceFirst("(?i)_?origin$", "").toLowerCase(Locale.ROOT);
        String last = word.replaceFirst("^.*_", "");
        if (last.matches("target|trusted|allowed|expected|parent|opener|partner|frame|iframe|embedder|embed")) {
            return true;
        }
        String around = place.around("class_declaration")
                .flatMap(type -> type.child("name"))
                .map(SyntaxNode::text)
                .orElse("");
        String text = place.child("function").map(SyntaxNode::text).orElseGet(place::text);
        return last.length() > 2
                && (around + " " + text)
                        .replace(origin.name(), "")
                        .toLowerCase(Locale.ROOT)
                        .contains(last);
    }
}
