package dev.fixwright.fix.csrf;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The templates and scripts of an application, as far as they send requests that change something. */
record Pages(List<SourceFile> files) {
    private static final Pattern FORM =
            Pattern.compile("(?is)<form\\b(?=[^>]*method\\s*=\\s*[\"']?post)[^>]*>.*?(</form>|$)");
    private static final Pattern SENDS = Pattern.compile(
            "(?s).*(method['\"]?\\s*:\\s*['\"](POST|PUT|PATCH|DELETE|post)|axios\\.(post|put|patch|delete)|\\$\\.post).*");

    static Pages of(SourceTree tree) {
        return new Pages(tree.paths().stream()
                .filter(path -> isPage(path))
                .flatMap(path -> tree.read(path).stream())
                .toList());
    }

    private static boolean isPage(SourcePath path) {
        return path.value().matches("(?i).*\\.(html?|jinja2?|j2|mako|js|ts|vue)")
                && !path.value().matches("(?i)(.*/)?(node_modules|vendor|dist|docs?)/.*|.*\\.min\\.js");
    }

    /** The first page that sends a form or a request without the token. */
    Optional<String> withoutToken() {
        return files.stream()
                .filter(Pages::isWithoutToken)
                .map(file -> file.path().value())
                .findFirst();
    }

    private static boolean isWithoutToken(SourceFile file) {
        boolean form = FORM.matcher(file.text()).results().anyMatch(found -> !hasToken(found.group()));
        boolean token = file.text().toLowerCase(Locale.ROOT).contains("csrf");
        return form || (SENDS.matcher(file.text()).matches() && !token);
    }

    private static boolean hasToken(String form) {
        return form.matches("(?is).*(csrf_token|hidden_tag|csrf_input|\\.csrf|action\\s*=\\s*[\"']https?://).*");
    }

    /** Whether any page sends the token. */
    boolean sendToken() {
        return files.stream().anyMatch(file -> file.text().contains("csrf"));
    }
}
