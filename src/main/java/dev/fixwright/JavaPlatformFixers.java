package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.cleartextlogging.JavaCleartextLoggingFixer;
import dev.fixwright.fix.csrf.JavaCsrfFixer;
import dev.fixwright.fix.hexconversion.JavaHexConversionFixer;
import dev.fixwright.fix.insecuretempfile.JavaTempFileFixer;
import dev.fixwright.fix.lettercase.JavaLetterCaseFixer;
import dev.fixwright.fix.librarysettings.LibrarySettingFixer;
import dev.fixwright.fix.permissions.JavaPermissionsFixer;
import dev.fixwright.fix.timingattack.JavaTimingAttackFixer;
import dev.fixwright.fix.weakkey.JavaWeakKeyFixer;
import java.util.List;
import java.util.stream.Stream;

/** The fixers of how Java code uses cryptography, frameworks and the platform. */
final class JavaPlatformFixers {
    private JavaPlatformFixers() {}

    static List<Fixer> all() {
        return Stream.of(fixers(), LibrarySettingFixer.all()).flatMap(List::stream).toList();
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
                new JavaHexConversionFixer());
    }
}
