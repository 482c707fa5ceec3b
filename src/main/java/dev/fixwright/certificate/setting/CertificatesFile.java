package dev.fixwright.certificate.setting;

import dev.fixwright.certificate.CertificateSettings;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Reads the file that says everything about certificates. It is the only place that addresses and domains come from.
 */
public final class CertificatesFile {
    private CertificatesFile() {}

    /**
     * What was read, and everything that is wrong with it.
     *
     * @param problems sentences that begin with the file and the line, in the order of the lines
     */
    public record Reading(CertificateSettings settings, List<String> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** {@code name}: what the file is called where something is wrong with it. */
    public static Reading read(String name, String text, Wording wording) {
        Notes notes = new Notes(name, wording);
        CertificateSettings settings =
                YamlFile.read(text, notes).map(root -> settings(root, notes)).orElse(CertificateSettings.NONE);
        return new Reading(settings, notes.sentences());
    }

    private static CertificateSettings settings(MappingNode root, Notes notes) {
        Section top = new Section(root, "", notes).knows("acme", "venafi");
        if (root.getValue().isEmpty()) {
            notes.add(1, "it has neither acme nor venafi in it.");
        }
        return new CertificateSettings(
                top.section("acme").flatMap(AcmeReader::read),
                top.section("venafi").flatMap(VenafiReader::read));
    }
}
