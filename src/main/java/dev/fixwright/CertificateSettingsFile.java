package dev.fixwright;

import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.setting.CertificatesFile;
import dev.fixwright.certificate.setting.Wording;
import dev.fixwright.policy.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file about certificates. A broken one ends the start, with everything that is wrong with it. */
final class CertificateSettingsFile {
    private CertificateSettingsFile() {}

    /** As all settings are talked of. */
    static final Wording WORDING = new Wording() {
        @Override
        public Optional<String> secretFile(Path file) {
            return SecretFile.problem(file);
        }

        @Override
        public String unreadable(Path file, IOException e) {
            return SettingsReader.unreadable(file, e);
        }

        @Override
        public Optional<String> near(String word, List<String> known) {
            return Words.near(word, known);
        }
    };

    static CertificateSettings read(SettingsReader reader, String setting) {
        if (reader.text(setting).isEmpty()) {
            return CertificateSettings.NONE;
        }
        Path file = reader.path(setting, "");
        CertificatesFile.Reading reading;
        try {
            reading = CertificatesFile.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8), WORDING);
        } catch (IOException e) {
            reader.problem(setting, SettingsReader.unreadable(file, e));
            return CertificateSettings.NONE;
        }
        reading.problems().forEach(problem -> reader.problem(setting, "cannot be used: " + problem));
        boolean keyless = reader.text("FIXWRIGHT_DATABASE_URL").isPresent()
                && reader.text("FIXWRIGHT_ENCRYPTION_KEY")
                        .or(() -> reader.text("FIXWRIGHT_ENCRYPTION_KEY_FILE"))
                        .isEmpty();
        if (reading.settings().acme().isPresent() && keyless) {
            reader.problem(
                    "FIXWRIGHT_ENCRYPTION_KEY",
                    "is not set. With a PostgreSQL database it is needed to encrypt the keys of certificates: set the"
                            + " same 64 hexadecimal digits on every node (openssl rand -hex 32).");
        }
        return reading.settings();
    }
}
