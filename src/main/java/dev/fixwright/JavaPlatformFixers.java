package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.JavaAdvice;
import dev.fixwright.fix.actuators.ActuatorFixer;
import dev.fixwright.fix.androidmanifest.AndroidManifestFixer;
import dev.fixwright.fix.cleartextdownload.MavenRepositoryFixer;
import dev.fixwright.fix.cleartextlogging.JavaCleartextLoggingFixer;
import dev.fixwright.fix.cleartextprotocol.JavaCleartextProtocolFixer;
import dev.fixwright.fix.corsmisconfiguration.JavaCorsMisconfigurationFixer;
import dev.fixwright.fix.csrf.JavaCsrfFixer;
import dev.fixwright.fix.hardcodedcredentials.JavaHardcodedCredentialsFixer;
import dev.fixwright.fix.hexconversion.JavaHexConversionFixer;
import dev.fixwright.fix.insecuretempfile.JavaTempFileFixer;
import dev.fixwright.fix.keyderivation.JavaKeyDerivationFixer;
import dev.fixwright.fix.ldapauthentication.JavaLdapAuthenticationFixer;
import dev.fixwright.fix.lettercase.JavaLetterCaseFixer;
import dev.fixwright.fix.librarysettings.LibrarySettingFixer;
import dev.fixwright.fix.pendingintent.JavaPendingIntentFixer;
import dev.fixwright.fix.permissions.JavaPermissionsFixer;
import dev.fixwright.fix.sessionfixation.JavaSessionFixationFixer;
import dev.fixwright.fix.timingattack.JavaTimingAttackFixer;
import dev.fixwright.fix.weakkey.JavaWeakKeyFixer;
import dev.fixwright.fix.webviewcertificate.JavaWebViewCertificateFixer;
import java.util.List;
import java.util.stream.Stream;

/** The fixers of how Java code uses cryptography, frameworks and the platform. */
final class JavaPlatformFixers {
    private JavaPlatformFixers() {}

    static List<Fixer> all() {
        return Stream.of(fixers(), LibrarySettingFixer.all(), AndroidManifestFixer.all(), JavaPlatformAdvice.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixer> fixers() {
        return List.of(
                new JavaWeakKeyFixer(),
                new JavaTimingAttackFixer(),
                new JavaPermissionsFixer(),
                new JavaTempFileFixer(),
                new JavaCsrfFixer(),
                new JavaLetterCaseFixer(),
                new JavaCleartextLoggingFixer(),
                new JavaHexConversionFixer(),
                new JavaCleartextProtocolFixer(),
                new JavaCorsMisconfigurationFixer(),
                new JavaHardcodedCredentialsFixer(),
                new JavaKeyDerivationFixer(),
                new JavaLdapAuthenticationFixer(),
                new JavaSessionFixationFixer(),
                new JavaPendingIntentFixer(),
                new JavaWebViewCertificateFixer(),
                new MavenRepositoryFixer(),
                new ActuatorFixer(),
                new JavaAdvice(
                        "cleartextstorage",
                        "where the secret is read again it has to stay readable, so both places have to change together; keep"
                                + " a hash of it, or an id that leads to it on the server"));
    }
}
