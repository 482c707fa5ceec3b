package dev.fixwright.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatchTest {
    private static final SourcePath FILE = SourcePath.of("store.js");

    @Test
    void twoThatDeclareTheSameVariableDoNotFit() {
        Patch read = patch(Edit.insert(10, "const file = path.join(a, b);\n"));
        Patch write = patch(Edit.insert(90, "const file = path.join(c, d);\n"));
        Patch other = patch(Edit.insert(90, "const file2 = path.join(c, d);\n"));

        assertThat(read.fitsWith(write)).isFalse();
        assertThat(read.fitsWith(other)).isTrue();
    }

    @Test
    void theVeryEditThatBothMakeDeclaresOnce() {
        Edit line = Edit.insert(0, "const crypto = require('crypto');\n");

        assertThat(patch(line, Edit.insert(40, "x")).fitsWith(patch(line, Edit.insert(60, "y"))))
                .isTrue();
    }

    @Test
    void namesOfOtherFilesDoNotMatter() {
        Patch here = patch(Edit.insert(10, "file := a\n"));
        Patch there = new Patch(
                List.of(new FilePatch.Edited(SourcePath.of("other.go"), List.of(Edit.insert(10, "file := b\n")))));

        assertThat(here.fitsWith(there)).isTrue();
        assertThat(here.fitsWith(patch(Edit.insert(30, "file := b\n")))).isFalse();
    }

    private static Patch patch(Edit... edits) {
        return new Patch(List.of(new FilePatch.Edited(FILE, List.of(edits))));
    }
}
