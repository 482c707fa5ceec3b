package dev.fixwright.fix.androidmanifest;

import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.xml.XmlElement.XmlAttribute;
import dev.fixwright.syntax.xml.XmlFile;
import java.util.List;
import java.util.Optional;

/** The files in which an app's authors choose what of its data is copied with backups. */
final class BackupRules {
    private BackupRules() {}

    /** Says that something was chosen; empty where there are no such files, or nothing but what new projects come with. */
    static Optional<String> chosen(SourcePath manifest, SourceTree tree) {
        return tree.read(manifest).map(XmlFile::parse).stream()
                .flatMap(file -> file.elements().stream())
                .filter(one -> one.name().equals("application"))
                .flatMap(application -> application.attributes().stream())
                .filter(one -> List.of("android:fullBackupContent", "android:dataExtractionRules")
                        .contains(one.name()))
                .map(XmlAttribute::value)
                .filter(value -> value.startsWith("@xml/") && choose(manifest, tree, value.substring(5)))
                .findFirst()
                .map(value -> "what backups hold has been chosen in `" + value
                        + "`; whether anything secret is left in it is for its authors to say");
    }

    private static boolean choose(SourcePath manifest, SourceTree tree, String name) {
        SourcePath rules = SourcePath.of(manifest.folder() + "res/xml/" + name + ".xml");
        return tree.read(rules).map(XmlFile::parse).stream()
                .flatMap(file -> file.elements().stream())
                .anyMatch(one -> one.name().matches("include|exclude"));
    }
}
