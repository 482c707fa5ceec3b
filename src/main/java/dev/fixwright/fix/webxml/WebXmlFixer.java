package dev.fixwright.fix.webxml;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.XmlFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.source.Layout;
import dev.fixwright.syntax.xml.XmlElement;
import dev.fixwright.syntax.xml.XmlFile;
import java.util.List;
import java.util.Optional;

/**
 * Closes what a {@code web.xml} opens: the list of a folder's files, and the cookie of the session.
 *
 * @param weakness the weakness whose settings this fixer knows
 */
public record WebXmlFixer(String weakness) implements XmlFixer {
    private static final String SCRIPTS = "Scripts of a page cannot read the cookie of the session.";

    @Override
    public List<String> languages() {
        return List.of("web.xml");
    }

    @Override
    public boolean reads(Finding finding) {
        return finding.path().fileName().matches("web(-[\\w-]+)?\\.xml");
    }

    @Override
    public Attempt attempt(Finding finding, XmlFile file) {
        return weakness.equals("directorylisting") ? listing(finding, file) : cookie(finding, file);
    }

    private Attempt listing(Finding finding, XmlFile file) {
        Optional<XmlElement> servlet = XmlFixer.elements(finding, file).stream()
                .filter(one -> one.name().equals("servlet") || one.isIn("servlet"))
                .findFirst()
                .flatMap(one -> one.name().equals("servlet") ? Optional.of(one) : around(file, one, "servlet"));
        Optional<XmlElement> value = servlet.flatMap(one -> parameter(file, one, "init-param", "listings"));
        return value.isEmpty()
                ? Attempt.declined("no servlet here is told to list the files of folders")
                : switched(file, value.get(), "listings", false, "Visitors no longer get a list of a folder's files.");
    }

    private Attempt cookie(Finding finding, XmlFile file) {
        Optional<XmlElement> parameter = XmlFixer.elements(finding, file).stream()
                .map(one -> one.name().equals("context-param") ? Optional.of(one) : around(file, one, "context-param"))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(one -> parameter(file, one, "context-param", "useHttpOnly"));
        if (parameter.isPresent()) {
            return switched(file, parameter.get(), "useHttpOnly", true, SCRIPTS);
        }
        Optional<XmlElement> config = file.elements().stream()
                .filter(one -> one.name().equals("cookie-config"))
                .findFirst();
        if (config.isEmpty()) {
            return Attempt.declined("nothing is said of the cookie of the session here");
        }
        boolean secure = finding.rule().matches("(?i).*(secure|s2092).*");
        String name = secure ? "secure" : "http-only";
        String done = secure ? "The cookie of the session is sent over encrypted connections only." : SCRIPTS;
        return inside(file, config.get(), name)
                .map(value -> switched(file, value, name, true, done))
                .orElseGet(() -> fixed(file, added(file, config.get(), name), done, review(name)));
    }

    private Attempt switched(XmlFile file, XmlElement value, String name, boolean safe, String done) {
        String written = file.content(value).strip();
        if (written.equalsIgnoreCase(String.valueOf(safe))) {
            return Attempt.declined("`" + name + "` is already " + safe);
        }
        if (!written.matches("(?i)true|false")) {
            return Attempt.declined("`" + name + "` is `" + written + "`, which is filled in elsewhere");
        }
        int start = value.tagEnd() + file.content(value).indexOf(written);
        return fixed(file, new Edit(start, start + written.length(), String.valueOf(safe)), done, review(name));
    }

    private static String review(String name) {
        return switch (name) {
            case "secure" -> "The site must be reached by https, also while it is developed.";
            case "listings" -> "Folders without a page of their own answer that there is nothing.";
            default -> "Check that no script of a page reads the cookie of the session.";
        };
    }

    /** An element of the cookie's in the place that the schema has for it. */
    private static Edit added(XmlFile file, XmlElement config, String name) {
        String text = "<" + name + ">true</" + name + ">";
        List<String> later = name.equals("http-only") ? List.of("secure", "max-age") : List.of("max-age");
        Optional<XmlElement> next = later.stream()
                .flatMap(one -> inside(file, config, one).stream())
                .findFirst();
        Layout layout = new Layout(file.source(), file.lines(), "    ");
        if (next.isPresent()) {
            return Edit.insert(
                    next.get().start(),
                    text + layout.newLine() + layout.indentOf(next.get().start()));
        }
        Optional<XmlElement> last =
                file.elements().stream().filter(one -> isInside(one, config)).reduce((first, second) -> second);
        if (last.isPresent()) {
            int end = last.get().contentEnd() + last.get().name().length() + "</>".length();
            return Edit.insert(
                    end, layout.newLine() + layout.indentOf(last.get().start()) + text);
        }
        String outer = layout.indentOf(config.start());
        String step = around(file, config, "session-config")
                .map(one -> layout.indentOf(one.start()))
                .filter(outer::startsWith)
                .map(above -> outer.substring(above.length()))
                .orElse(layout.unit());
        boolean closed = file.source().text().charAt(config.tagEnd() - 2) == '/';
        return new Edit(
                config.start(),
                closed ? config.tagEnd() : config.contentEnd() + "</cookie-config>".length(),
                "<cookie-config>" + layout.newLine() + outer + step + text + layout.newLine() + outer
                        + "</cookie-config>");
    }

    private static Optional<XmlElement> parameter(XmlFile file, XmlElement around, String kind, String name) {
        boolean itself = around.name().equals(kind);
        return file.elements().stream()
                .filter(one -> one.name().equals(kind)
                        && (itself ? one.equals(around) : isInside(one, around))
                        && inside(file, one, "param-name")
                                .filter(given -> file.content(given).strip().equals(name))
                                .isPresent())
                .findFirst()
                .flatMap(one -> inside(file, one, "param-value"));
    }

    private static Optional<XmlElement> inside(XmlFile file, XmlElement around, String name) {
        return file.elements().stream()
                .filter(one -> one.name().equals(name) && isInside(one, around))
                .findFirst();
    }

    private static Optional<XmlElement> around(XmlFile file, XmlElement inner, String name) {
        return file.elements().stream()
                .filter(one -> one.name().equals(name) && isInside(inner, one))
                .findFirst();
    }

    private static boolean isInside(XmlElement one, XmlElement around) {
        return one.start() > around.start() && one.start() < around.contentEnd();
    }
}
