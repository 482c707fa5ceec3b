package dev.fixwright.syntax.build;

import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code build.gradle} in Groovy or Kotlin: a library goes to the end of the {@code dependencies} block. */
final class GradleManifest implements Manifest {
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^dependencies[ \\t]*\\{[ \\t]*\\R((?:[ \\t]+.*\\R|[ \\t]*\\R)*+)\\}");
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^([ \\t]+)(implementation|api|compileOnly|testImplementation|runtimeOnly)\\b(.*)$");

    @Override
    public FilePatch adding(Library library, SourceFile file) throws UnknownLayoutException {
        Matcher block = BLOCK.matcher(file.text());
        if (!block.find()) {
            throw new UnknownLayoutException(file.path() + " has no plain `dependencies` block to add to");
        }
        String coordinates = library.group() + ":" + library.name() + ":" + library.version();
        Matcher entry = ENTRY.matcher(block.group(1));
        boolean known = entry.find();
        String indent = known ? entry.group(1) : "    ";
        boolean kotlin = file.path().hasExtension("kts");
        boolean single = !kotlin && (!known || entry.group(3).contains("'"));
        boolean bare = !kotlin && (!known || !entry.group(3).stripLeading().startsWith("("));
        String quoted = single ? "'" + coordinates + "'" : "\"" + coordinates + "\"";
        String line = indent + "implementation" + (bare ? " " + quoted : "(" + quoted + ")") + file.lineEnding();
        return new FilePatch.Edited(file.path(), List.of(Edit.insert(block.end(1), line)));
    }

    @Override
    public List<String> locks() {
        return List.of("gradle.lockfile", "gradle/verification-metadata.xml");
    }
}
