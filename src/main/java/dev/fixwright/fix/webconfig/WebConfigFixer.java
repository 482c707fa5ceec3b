package dev.fixwright.fix.webconfig;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.XmlFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.xml.XmlElement;
import dev.fixwright.syntax.xml.XmlElement.XmlAttribute;
import dev.fixwright.syntax.xml.XmlFile;
import java.util.List;
import java.util.Optional;

/**
 * Switches a protection of ASP.NET on in {@code web.config}.
 *
 * @param weakness the weakness whose settings this fixer knows
 */
public record WebConfigFixer(String weakness) implements XmlFixer {
    private static final List<Setting> SETTINGS = List.of(
            new Setting(
                    "debugmode",
                    "compilation",
                    "debug",
                    "false",
                    "true",
                    "Pages are built without what debuggers need, and errors show no source."),
            new Setting(
                    "debugmode",
                    "trace",
                    "enabled",
                    "false",
                    "true",
                    "The page with the traces of all requests is not there any more."),
            new Setting(
                    "directorylisting",
                    "directoryBrowse",
                    "enabled",
                    "false",
                    "true",
                    "Visitors no longer get a list of a folder's files."),
            new Setting(
                    "stacktraceexposure",
                    "customErrors",
                    "mode",
                    "RemoteOnly",
                    "Off",
                    "Visitors get a page for errors; details are shown on the server's own machine only."),
            new Setting(
                    "stacktraceexposure",
                    "httpErrors",
                    "errorMode",
                    "DetailedLocalOnly",
                    "Detailed",
                    "Visitors get a page for errors; details are shown on the server's own machine only."),
            new Setting(
                    "insecurecookie",
                    "httpCookies",
                    "requireSSL",
                    "true",
                    "false",
                    "Cookies are sent over encrypted connections only."),
            new Setting(
                    "insecurecookie",
                    "httpCookies",
                    "httpOnlyCookies",
                    "true",
                    "false",
                    "Scripts of a page cannot read the cookies."),
            new Setting(
                    "insecurecookie",
                    "forms",
                    "requireSSL",
                    "true",
                    "false",
                    "The cookie of the login is sent over encrypted connections only."),
            new Setting(
                    "insecurecookie",
                    "roleManager",
                    "cookieRequireSSL",
                    "true",
                    "false",
                    "The cookie with the roles is sent over encrypted connections only."),
            new Setting(
                    "insecurecookie",
                    "sessionState",
                    "cookieRequireSSL",
                    "true",
                    "false",
                    "The cookie of the session is sent over encrypted connections only."),
            new Setting(
                    "responsesplitting",
                    "httpRuntime",
                    "enableHeaderChecking",
                    "true",
                    "false",
                    "Line ends in the values of headers are refused again."),
            new Setting(
                    "xss",
                    "pages",
                    "validateRequest",
                    "true",
                    "false",
                    "Requests with markup in their values are refused again."));

    /**
     * A setting that protects.
     *
     * @param safe the value that protects
     * @param open the value that does not
     */
    private record Setting(String weakness, String element, String attribute, String safe, String open, String done) {}

    @Override
    public List<String> languages() {
        return List.of("C#");
    }

    @Override
    public boolean reads(Finding finding) {
        return finding.path().fileName().matches("(?i)(web|app)(\\.\\w+)?\\.config");
    }

    @Override
    public Attempt attempt(Finding finding, XmlFile file) {
        List<XmlElement> near = XmlFixer.elements(finding, file);
        for (XmlElement element : near) {
            for (Setting setting : SETTINGS) {
                Optional<XmlAttribute> attribute = element.attribute(setting.attribute());
                boolean meant =
                        setting.weakness().equals(weakness) && element.name().equals(setting.element());
                if (meant
                        && attribute
                                .filter(one -> one.value().equalsIgnoreCase(setting.open()))
                                .isPresent()) {
                    XmlAttribute open = attribute.get();
                    return fixed(
                            file,
                            new Edit(open.valueStart(), open.valueEnd(), setting.safe()),
                            setting.done(),
                            "Check the files that change this one for each environment, which may set `"
                                    + setting.attribute() + "` again.");
                }
            }
        }
        return missing(file, near);
    }

    /** A protection that is off because nothing is said of it. */
    private Attempt missing(XmlFile file, List<XmlElement> near) {
        for (XmlElement element : near) {
            for (Setting setting : SETTINGS) {
                boolean meant = setting.weakness().equals(weakness)
                        && element.name().equals(setting.element())
                        && setting.safe().equals("true")
                        && element.attribute(setting.attribute()).isEmpty();
                if (meant && weakness.equals("insecurecookie")) {
                    int end = element.start() + 1 + element.name().length();
                    return fixed(
                            file,
                            Edit.insert(end, " " + setting.attribute() + "=\"" + setting.safe() + "\""),
                            setting.done(),
                            "The site must be reached by https, also while it is developed.");
                }
            }
        }
        boolean known = near.stream()
                .anyMatch(one ->
                        SETTINGS.stream().anyMatch(setting -> setting.element().equals(one.name())));
        return Attempt.declined(
                known
                        ? "the setting is already the one that protects"
                        : "no element on this line switches a protection off");
    }
}
