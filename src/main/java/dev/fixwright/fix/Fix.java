package dev.fixwright.fix;

import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.build.Addition;
import dev.fixwright.syntax.build.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A patch that ends a finding, with the words that explain it.
 *
 * @param weakness the id of the weakness it ends
 * @param patch the edits
 * @param explanation what was changed and why that ends the problem: one or two sentences
 * @param review what a reviewer should look at in this very fix; may be empty
 * @param manifest the file that names the library which this fix adds, where it adds one
 * @param fixer the {@linkplain Fixer#name name} of the fixer it is from; empty until it is known
 * @param reach how far it goes beyond the alert's own code
 */
public record Fix(
        String weakness,
        Patch patch,
        String explanation,
        List<String> review,
        Optional<SourcePath> manifest,
        String fixer,
        Reach reach) {
    public Fix {
        review = List.copyOf(review);
    }

    public Fix(String weakness, Patch patch, String explanation, List<String> review) {
        this(weakness, patch, explanation, review, Optional.empty(), "", Reach.USUAL);
    }

    /** The same, saying that it changes these declarations on purpose. */
    public Fix changing(String... declarations) {
        return with(new Reach(List.of(declarations), reach.deletes()));
    }

    /** The same, saying that taking calls away is the fix. */
    public Fix deleting() {
        return with(new Reach(reach.further(), true));
    }

    private Fix with(Reach other) {
        return new Fix(weakness, patch, explanation, review, manifest, fixer, other);
    }

    /** The same with the edits that add a library it uses. */
    Fix adding(Library library, Addition.Possible addition) {
        List<String> longer = new ArrayList<>(review);
        longer.add("Fixwright adds " + library + " (" + library.licence() + ") to " + addition.manifest()
                + ": check that you want this dependency and that no newer version is out.");
        return new Fix(
                weakness,
                patch.and(addition.patch()),
                explanation + " The library for it is added to " + addition.manifest() + ".",
                longer,
                Optional.of(addition.manifest()),
                fixer,
                reach);
    }

    /** The same, with the fixer that it is from. */
    Fix by(Fixer author) {
        return new Fix(weakness, patch, explanation, review, manifest, author.name(), reach);
    }
}
