package dev.fixwright.fix;

import dev.fixwright.patch.Patch;
import java.util.List;

/**
 * A patch that ends a finding, with the words that explain it.
 *
 * @param weakness the id of the weakness it ends
 * @param patch the edits
 * @param explanation what was changed and why that ends the problem: one or two sentences
 * @param review what a reviewer should look at in this very fix; may be empty
 */
public record Fix(String weakness, Patch patch, String explanation, List<String> review) {
    public Fix {
        review = List.copyOf(review);
    }
}
