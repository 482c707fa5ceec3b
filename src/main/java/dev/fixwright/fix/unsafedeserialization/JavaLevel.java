package dev.fixwright.fix.unsafedeserialization;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.regex.Pattern;

/** The version of Java that a project is built for, as far as its build files say. */
final class JavaLevel {
    private static final Pattern OLD = Pattern.compile(
            "<(maven\\.compiler\\.(source|target|release)|java\\.version|source|target|release)>\\s*(1\\.[5-8]|[5-8])\\s*<"
                    + "|(source|target)Compatibility\\s*=\\s*['\"]?(JavaVersion\\.VERSION_1_[5-8]|1\\.[5-8]|[5-8])\\b"
                    + "|languageVersion\\D{0,60}\\b8\\b");

    private JavaLevel() {}

    static boolean isBelow9(SourceTree tree, SourcePath file) {
        String folder = file.folder();
        while (true) {
            for (String name : new String[] {"pom.xml", "build.gradle", "build.gradle.kts"}) {
                SourcePath path = SourcePath.of(folder + name);
                boolean old = tree.read(path)
                        .map(SourceFile::text)
                        .filter(text -> OLD.matcher(text).find())
                        .isPresent();
                if (old) {
                    return true;
                }
            }
            if (folder.isEmpty()) {
                return false;
            }
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
    }
}
