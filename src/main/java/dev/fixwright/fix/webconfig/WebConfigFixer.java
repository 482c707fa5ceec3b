package dev.fixwright.fix.webconfig;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.XmlFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.xml.XmlElement;
import dev.fixwright.syntax.xml.XmlElement.XmlAttribute;
import dev.fixwright.syntax.xml.XmlFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Switches a protection of ASP.NET on in {@code web.config}.
 *
 * @param weakness the weakness whose settings this fixer knows
 */
public record WebConfigFixer(String weakness) implements XmlFixer {
    @Override
    public List<String> languages() {
        return List.of("C#");
    }

    @Override
    public boolean reads(Finding finding) {
        return finding.path().fileName().matches("(?i)(web|app)(\\.\\w+)?\\.config");
    }

    @Override
    public Attempt attempt(Finding finding, Project project) {
        Attempt attempt = XmlFixer.super.attempt(finding, project);
        Optional<String> published = attempt instanceof Attempt.Fixed
                ? project.tree()
                        .read(finding.path())
                        .flatMap(file -> published(finding, XmlFile.parse(file), project.tree()))
                : Optional.empty();
        return published.map(Attempt::declined).orElse(attempt);
    }

    /** Why nothing has to change: the file by which this one is changed for publishing makes the setting. */
    private Optional<String> published(Finding finding, XmlFile file, SourceTree tree) {
        Optional<XmlFile> release = tree.paths().stream()
                .filter(path -> path.folder().equals(finding.path().folder())
                        && path.fileName().toLowerCase(Locale.ROOT).equals("web.release.config")
                        && !path.equals(finding.path()))
                .findFirst()
                .flatMap(tree::read)
                .map(XmlFile::parse);
        return release.stream()
                .flatMap(transform -> meant(finding, file).stream().filter(one -> isMade(one.setting(), transform)))
                .findFirst()
                .map(one -> "`"
                        + release.map(transform -> transform.source().path())
                                .map(SourcePath::fileName)
                                .orElse("") + "` already takes care of `"
                        + one.setting().attribute()
                        + "` when the site is published; what is here is for development only");
    }

    private static boolean isMade(WebConfigSetting setting, XmlFile transform) {
        return transform.elements().stream()
                .filter(one -> one.name().equals(setting.element()))
                .anyMatch(one -> {
                    String change = one.attribute("xdt:Transform")
                            .map(XmlAttribute::value)
                            .orElse("");
                    boolean removes = setting.isSafeUnsaid()
                            && change.replace(" ", "").contains("RemoveAttributes(" + setting.attribute() + ")");
                    boolean sets = change.matches("Replace|SetAttributes")
                            || change.matches("SetAttributes\\((.*[\\s,])?" + setting.attribute() + "([\\s,].*)?\\)");
                    return removes
                            || (sets
                                    && one.attribute(setting.attribute())
                                            .filter(value -> !value.value().equalsIgnoreCase(setting.open()))
                                            .isPresent());
                });
    }

    /** A setting with the element that makes it. */
    private record Place(WebConfigSetting setting, XmlElement element) {}

    /** The settings that the finding may mean, those of the nearest element first. */
    private List<Place> meant(Finding finding, XmlFile file) {
        String rule = finding.rule().toLowerCase(Locale.ROOT);
        boolean scripts = rule.contains("httponly") || rule.endsWith("s3330") || rule.equals("scs0009");
        return XmlFixer.elements(finding, file).stream()
                .flatMap(element -> WebConfigSetting.ALL.stream()
                        .filter(setting -> setting.weakness().equals(weakness)
                                && setting.element().equals(element.name())
                                && !element.isIn("system.diagnostics"))
                        .filter(setting -> !weakness.equals("insecurecookie")
                                || setting.attribute().equals("httpOnlyCookies") == scripts)
                        .map(setting -> new Place(setting, element)))
                .toList();
    }

    @Override
    public Attempt attempt(Finding finding, XmlFile file) {
        List<Place> meant = meant(finding, file);
        for (Place place : meant) {
            WebConfigSetting setting = place.setting();
            Optional<XmlAttribute> attribute = place.element().attribute(setting.attribute());
            if (attribute.isPresent() && attribute.get().value().equalsIgnoreCase(setting.open())) {
                return fixed(
                        file,
                        new Edit(attribute.get().valueStart(), attribute.get().valueEnd(), setting.safe()),
                        setting.done(),
                        "Check the files that change this one for each environment, which may set `"
                                + setting.attribute() + "` again.");
            }
        }
        return meant.isEmpty()
                ? Attempt.declined("no element on this line switches a protection off")
                : unsaid(file, meant);
    }

    /** A protection that is off because nothing is said of it. */
    private Attempt unsaid(XmlFile file, List<Place> meant) {
        for (Place place : meant) {
            WebConfigSetting setting = place.setting();
            XmlElement element = place.element();
            Optional<XmlAttribute> source = element.attribute("configSource");
            if (source.isPresent()) {
                return Attempt.declined("what `" + element.name() + "` says is kept in `"
                        + source.get().value() + "`");
            }
            Optional<XmlAttribute> attribute = element.attribute(setting.attribute());
            if (attribute.isPresent() && !attribute.get().value().equalsIgnoreCase(setting.safe())) {
                boolean known = attribute.get().value().matches("\\w+");
                return Attempt.declined(
                        "`" + setting.attribute() + "` is `" + attribute.get().value()
                                + (known ? "`, which protects already" : "`, which is filled in elsewhere"));
            }
            if (attribute.isEmpty() && !setting.isSafeUnsaid()) {
                return fixed(
                        file,
                        file.adding(element, setting.attribute(), setting.safe()),
                        setting.done(),
                        setting.attribute().equals("httpOnlyCookies")
                                ? "Check that no script of a page reads a cookie."
                                : "The site must be reached by https, also while it is developed.");
            }
        }
        return Attempt.declined("the setting is already the one that protects");
    }
}
