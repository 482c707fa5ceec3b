package dev.fixwright.fix.insecurecookie;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives cookies the flags that keep them from scripts, from unencrypted connections, and from other sites. */
public final class RubyCookieFixer implements RubyFixer {
    private static final Pattern READ_BY_SCRIPTS =
            Pattern.compile("(?i).*(xsrf|csrf|theme|lang|locale|consent|time_?zone|layout).*");
    private static final Map<String, String> SETTINGS = Map.of(
            "cookies_same_site_protection", ":lax",
            "use_authenticated_cookie_encryption", "true",
            "use_cookies_with_metadata", "true",
            "force_ssl", "true",
            "encrypted_cookie_cipher", "aes-256-gcm");

    private static final String DONE =
            "The cookie is sent over encrypted connections only, and scripts cannot read it.";
    private static final String READ =
            "The cookie is sent over encrypted connections only; scripts of the page still read it, as its name says.";
    private static final String REVIEW = "The site must be reached by https, also while it is developed.";

    @Override
    public String weakness() {
        return "insecurecookie";
    }

    @Override
    public Attempt attempt(RubySite site) {
        Optional<SyntaxNode> setting = site.nodes("assignment").stream()
                .filter(node -> SETTINGS.containsKey(settingOf(node)))
                .findFirst();
        if (setting.isPresent()) {
            return setting(site, setting.get());
        }
        Optional<RubyCall> store = site.call(call -> call.method().equals("session_store")
                        && !call.arguments().isEmpty()
                        && !call.arguments().get(0).text().matches(":disabled|nil")
                || call.method().equals("set_cookie") && call.arguments().size() > 1
                || call.method().equals("use")
                        && call.arguments().size() > 1
                        && call.arguments().get(0).text().matches("(?s).*Session.*"));
        if (store.isPresent() && !store.get().method().equals("set_cookie")) {
            return flags(site, pairs(store.get().arguments()), store.get().arguments(), "", false);
        }
        if (store.isPresent()) {
            SyntaxNode options = store.get().arguments().get(1);
            boolean hash = options.is("hash", "pair");
            List<SyntaxNode> all =
                    options.is("hash") ? options.parts() : store.get().arguments();
            return hash
                    ? flags(
                            site,
                            pairs(all),
                            all,
                            store.get().arguments().get(0).text(),
                            true)
                    : whole(site, options, store.get().arguments().get(0).text());
        }
        Optional<SyntaxNode> assignment = site.nodes("assignment").stream()
                .filter(node -> node.child("left")
                        .filter(left -> left.is("element_reference")
                                && left.text().matches("(?s)(.*\\.)?cookies(\\.\\w+)*\\[.*"))
                        .isPresent())
                .findFirst();
        return assignment.map(node -> assigned(site, node)).orElseGet(() -> site.nothing("cookie that is made"));
    }

    private static String settingOf(SyntaxNode assignment) {
        return assignment
                .child("left")
                .filter(left -> left.is("call"))
                .flatMap(left -> left.child("method"))
                .map(SyntaxNode::text)
                .orElse("");
    }

    private Attempt setting(RubySite site, SyntaxNode assignment) {
        String wanted = SETTINGS.getOrDefault(settingOf(assignment), "true");
        SyntaxNode value = assignment.child("right").orElse(assignment);
        boolean cipher = settingOf(assignment).equals("encrypted_cookie_cipher");
        boolean open = cipher
                ? site.file()
                        .text(value)
                        .filter(name -> !name.toLowerCase(java.util.Locale.ROOT).matches("aes-(128|192|256)-(gcm|cbc)"))
                        .isPresent()
                : value.text().matches("false|nil|:none|'none'|\"none\"");
        if (!open) {
            boolean told =
                    value.is("true", "simple_symbol") || site.file().text(value).isPresent();
            return Attempt.declined("`" + settingOf(assignment) + "` is " + (told ? "already" : "decided by") + " `"
                    + SyntaxSite.words(value) + "`");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(value, cipher ? RubyString.literal(wanted, value.text().startsWith("'")) : wanted);
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The setting protects the cookies of the whole application.",
                cipher
                        ? "Cookies that were encrypted before are not read any more, so visitors sign in anew."
                        : wanted.equals(":lax")
                                ? "Pages that other sites show in frames of theirs get no cookies any more."
                                : settingOf(assignment).startsWith("use_")
                                        ? "Older versions that run at the same time do not read cookies that are set from now on."
                                        : REVIEW);
    }

    private Attempt assigned(RubySite site, SyntaxNode assignment) {
        String name = assignment.child("left").map(SyntaxNode::text).orElse("");
        SyntaxNode value = assignment.child("right").orElse(assignment);
        SyntaxNode hash = site.file().resolve(value);
        return hash.is("hash") && hash.text().contains("value")
                ? flags(site, pairs(hash.parts()), hash.parts(), name, true)
                : whole(site, value, name);
    }

    /** A cookie that is given by its value alone. */
    private Attempt whole(RubySite site, SyntaxNode value, String name) {
        if (value.is("nil")) {
            return Attempt.declined("the cookie is taken away here, and holds nothing");
        }
        boolean plain = value.is(
                "string",
                "integer",
                "call",
                "element_reference",
                "identifier",
                "instance_variable",
                "binary",
                "heredoc_beginning");
        if (!plain
                || (value.is("identifier", "call", "instance_variable")
                        && value.text().matches("(?i).*(options|opts|cookie|hash|attributes|settings)"))) {
            return Attempt.declined("it cannot be told whether `" + SyntaxSite.words(value)
                    + "` is the value of the cookie or a hash with its flags");
        }
        SyntaxEdits edits = site.edit();
        String script = isReadByScripts(name) ? "" : ", httponly: true";
        edits.insert(value.start(), "{ value: ");
        edits.insert(value.end(), script + ", secure: true }");
        return SyntaxSite.fixed(weakness(), edits, script.isEmpty() ? READ : DONE, REVIEW);
    }

    private static List<SyntaxNode> pairs(List<SyntaxNode> arguments) {
        return arguments.stream().filter(one -> one.is("pair")).toList();
    }

    private static boolean isReadByScripts(String name) {
        return READ_BY_SCRIPTS.matcher(name).matches();
    }

    private Attempt flags(RubySite site, List<SyntaxNode> pairs, List<SyntaxNode> all, String name, boolean cookie) {
        SyntaxEdits edits = site.edit();
        List<String> missing = new ArrayList<>();
        for (String flag : List.of("httponly", "secure")) {
            Optional<SyntaxNode> present = pairs.stream()
                    .filter(pair -> RubyCall.keyOf(pair).matches(flag.equals("httponly") ? "httponly|http_only" : flag))
                    .findFirst();
            boolean script = flag.equals("httponly") && isReadByScripts(name);
            if (present.isEmpty() && !script && (cookie || flag.equals("secure"))) {
                missing.add(flag);
            }
            present.flatMap(pair -> pair.child("value"))
                    .filter(value -> value.text().equals("false") && !script)
                    .ifPresent(value -> edits.replace(value, "true"));
        }
        if (missing.isEmpty() && edits.isEmpty()) {
            return Attempt.declined("the cookie already has its flags");
        }
        if (!missing.isEmpty() && !all.isEmpty()) {
            SyntaxNode last = all.get(all.size() - 1);
            boolean rockets = last.text().contains("=>");
            String gap = edits.layout().startsItsLine(last.start())
                    ? "," + edits.layout().newLine() + edits.layout().indentOf(last.start())
                    : ", ";
            List<String> flags = missing.stream()
                    .map(flag -> rockets ? ":" + flag + " => true" : flag + ": true")
                    .toList();
            edits.insert(last.end(), gap + String.join(gap, flags));
        }
        return SyntaxSite.fixed(weakness(), edits, isReadByScripts(name) ? READ : DONE, REVIEW);
    }
}
