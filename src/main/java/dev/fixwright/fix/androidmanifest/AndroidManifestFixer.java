package dev.fixwright.fix.androidmanifest;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.XmlFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.xml.XmlElement;
import dev.fixwright.syntax.xml.XmlElement.XmlAttribute;
import dev.fixwright.syntax.xml.XmlFile;
import java.util.List;
import java.util.Optional;

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
    public Attempt attempt(Finding finding, XmlFile file) {
        return attribute.equals("android:exported") ? export(finding, file) : switchOff(finding, file);
    }

    private Attempt switchOff(Finding finding, XmlFile file) {
        Optional<XmlAttribute> found = XmlFixer.elements(finding, file).stream()
                .flatMap(one -> one.attribute(attribute).stream())
                .findFirst();
        Optional<XmlElement> application = file.elements().stream()
                .filter(one -> one.name().equals("application"))
                .findFirst();
        if (found.isEmpty() && attribute.equals("android:allowBackup") && application.isPresent()) {
            return fixed(file, adding(application.get()), explanation, review);
        }
        if (found.isEmpty()) {
            return Attempt.declined("`" + attribute + "` is not set on the reported line");
        }
        return switch (found.get().value()) {
            case "true" ->
                fixed(file, new Edit(found.get().valueStart(), found.get().valueEnd(), "false"), explanation, review);
            case "false" -> Attempt.declined("`" + attribute + "` is already false");
            default ->
                Attempt.declined(
                        "`" + attribute + "` is decided by `" + found.get().value() + "`, which is set elsewhere");
        };
    }

    private Edit adding(XmlElement element) {
        return Edit.insert(element.start() + 1 + element.name().length(), " " + attribute + "=\"false\"");
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
                    exported.get().value().equals("true")
                            ? "the part says itself that other apps may start it; which of them is for its authors to say"
                            : "the part already says that other apps may not start it");
        }
        String content = file.content(component.get());
        Optional<String> open = actions(file, component.get()).stream()
                .filter(action -> action.startsWith("android.") || action.startsWith("com.google.android."))
                .findFirst();
        if (open.isPresent() || content.contains("android.intent.category.BROWSABLE")) {
            return Attempt.declined("the part answers `" + open.orElse("android.intent.category.BROWSABLE")
                    + "`, which comes from the system or from other apps; whether they are meant to start it is for its authors"
                    + " to say");
        }
        return fixed(file, adding(component.get()), explanation, review);
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
