package dev.fixwright;

import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.setting.CertificatesFile;
import java.nio.file.Path;
import java.util.Optional;

/** The file about certificates. A broken one ends the start, with everything that is wrong with it. */
final class CertificateSettingsFile {
    private CertificateSettingsFile() {}

    static CertificateSettings read(SettingsReader reader, String setting) {
        Optional<Path> file = reader.text(setting).map(Path::of);
        if (file.isEmpty()) {
            return CertificateSettings.NONE;
        }
        CertificatesFile.Reading reading = CertificatesFile.read(file.get(), SecretFile::problem);
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
