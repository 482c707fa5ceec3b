package dev.fixwright.fix.androidmanifest;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.XmlFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.xml.XmlElement;
import dev.fixwright.syntax.xml.XmlElement.XmlAttribute;
import dev.fixwright.syntax.xml.XmlFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Switches off what a manifest lets others do with an app: look into it, copy its data, or start its parts. */
public final class AndroidManifestFixer implements XmlFixer {
    private final String weakness;
    private final String attribute;
    private final String explanation;
    private final String review;

    private AndroidManifestFixer(String weakness, String attribute, String explanation, String review) {
        this.weakness = weakness;
        this.attribute = attribute;
        this.explanation = explanation;
        this.review = review;
    }

    public static List<Fixer> all() {
        return List.of(
                new AndroidManifestFixer(
                        "debugmode",
                        "android:debuggable",
                        "Nobody can attach a debugger to the app that people install.",
                        "Build tools set this themselves while developing; leave it out of the manifest altogether."),
                new AndroidManifestFixer(
                        "androidbackup",
                        "android:allowBackup",
                        "The data of the app is not copied with backups of the device.",
                        "People who move to another device start the app anew; keep what they need on a server."),
                new AndroidManifestFixer(
                        "exportedcomponent",
                        "android:exported",
                        "Only the app itself can start this part of it.",
                        "Check that no other app is meant to start it."));
    }

    @Override
    public String weakness() {
        return weakness;
    }

    @Override
    public List<String> languages() {
        return List.of("Android manifest");
    }

    @Override
    public Attempt attempt(Finding finding, Project project) {
        if (weakness.equals("debugmode")
                && finding.path().value().matches("(.*/)?src/(debug|androidTest)\\w*/AndroidManifest\\.xml")) {
            return Attempt.declined("this manifest is part of builds for development only, which nobody else installs");
        }
        Attempt attempt = XmlFixer.super.attempt(finding, project);
        Optional<String> chosen = weakness.equals("androidbackup") && attempt instanceof Attempt.Fixed
                ? BackupRules.chosen(finding.path(), project.tree())
                : Optional.empty();
        return chosen.map(Attempt::declined).orElse(attempt);
    }

    @Override
    public Attempt attempt(Finding finding, XmlFile file) {
        return attribute.equals("android:exported") ? export(finding, file) : switchOff(finding, file);
    }

    private Attempt switchOff(Finding finding, XmlFile file) {
        Optional<XmlAttribute> found = XmlFixer.elements(finding, file).stream()
                .flatMap(one -> one.attribute(attribute).stream())
                .findFirst()
                .or(() -> application(file).flatMap(one -> one.attribute(attribute)));
        if (found.isEmpty()
                && weakness.equals("androidbackup")
                && application(file).isPresent()) {
            return fixed(file, file.adding(application(file).get(), attribute, "false"), explanation, review);
        }
        if (found.isEmpty()) {
            return Attempt.declined("`" + attribute + "` is not set on the reported line");
        }
        return switch (found.get().value()) {
            case "true" ->
                fixed(file, new Edit(found.get().valueStart(), found.get().valueEnd(), "false"), explanation, review);
            case "false" -> Attempt.declined("`" + attribute + "` is already false");
            default -> Attempt.declined(decidedElsewhere(found.get()));
        };
    }

    private static Optional<XmlElement> application(XmlFile file) {
        return file.elements().stream()
                .filter(one -> one.name().equals("application"))
                .findFirst();
    }

    private String decidedElsewhere(XmlAttribute found) {
        return "`" + attribute + "` is decided by `" + found.value() + "`, which is set elsewhere";
    }

    /** A part with an intent filter is open to every app unless it says otherwise. */
    private Attempt export(Finding finding, XmlFile file) {
        Optional<XmlElement> component = XmlFixer.elements(finding, file).stream()
                .filter(one -> one.name().matches("activity|activity-alias|service|receiver|provider"))
                .findFirst();
        if (component.isEmpty()) {
            return Attempt.declined("no activity, service, receiver or provider is on the reported line");
        }
        Optional<XmlAttribute> exported = component.get().attribute(attribute);
        if (exported.isPresent()) {
            return Attempt.declined(
                    switch (exported.get().value()) {
                        case "true" ->
                            "the part says itself that other apps may start it; which of them is for its authors to say";
                        case "false" -> "the part already says that other apps may not start it";
                        default -> decidedElsewhere(exported.get());
                    });
        }
        Optional<String> closed = reasonAgainstExport(file, component.get());
        return closed.isPresent()
                ? Attempt.declined(closed.get())
                : fixed(file, file.adding(component.get(), attribute, "false"), explanation, review);
    }

    private static Optional<String> reasonAgainstExport(XmlFile file, XmlElement component) {
        Optional<XmlAttribute> permission = Stream.of(Optional.of(component), application(file))
                .flatMap(Optional::stream)
                .flatMap(one -> one.attribute("android:permission").stream())
                .findFirst();
        if (permission.isPresent()) {
            return Optional.of(
                    "only apps with the permission `" + permission.get().value() + "` can start the part already");
        }
        if (!file.content(component).contains("<intent-filter")) {
            return Optional.of(
                    "the part answers no intents of others: it has no intent filter, so only the app itself can"
                            + " start it already");
        }
        String app = file.elements().stream()
                .flatMap(one -> one.attribute("package").stream())
                .map(XmlAttribute::value)
                .findFirst()
                .orElse("");
        return actions(file, component).stream()
                .filter(action -> isOfOthers(action, app))
                .findFirst()
                .or(() -> Optional.of("android.intent.category.BROWSABLE").filter(file.content(component)::contains))
                .map(open -> "the part answers `" + open
                        + "`, which comes from the system or from other apps; whether they are meant to start it is for its"
                        + " authors to say");
    }

    /** Whether an intent is none of the app's own: its name begins with that of the app, or has no names of a site at all. */
    private static boolean isOfOthers(String action, String app) {
        if (action.matches("(android|com\\.android|com\\.google)\\..*")) {
            return true;
        }
        String[] site = app.split("\\.");
        boolean named = site.length > 1 && action.matches("\\w+\\.\\w+\\..*");
        return named && !action.startsWith(site[0] + "." + site[1] + ".");
    }

    private static List<String> actions(XmlFile file, XmlElement component) {
        return file.elements().stream()
                .filter(one -> one.name().equals("action")
                        && one.start() > component.start()
                        && one.start() < component.contentEnd())
                .flatMap(one -> one.attribute("android:name").stream())
                .map(XmlAttribute::value)
                .toList();
    }
}
