package dev.fixwright.syntax.terraform;

import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.terraform.TerraformBlock.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments beside attributes, which stand below each other on lines that follow each other, also after values change. */
final class CommentColumns {
    private static final Pattern COMMENT = Pattern.compile("([ \\t]*)(?:#|//)[^\\r\\n]*");

    private final TerraformFile file;
    private final Map<Attribute, String> replaced = new LinkedHashMap<>();
    /** Attributes whose comments stand below each other, for each of those that were replaced. */
    private final Set<List<Attribute>> chains = new LinkedHashSet<>();

    CommentColumns(TerraformFile file) {
        this.file = file;
    }

    /** Takes note of an attribute's new value. */
    void replaced(TerraformBlock block, Attribute attribute, String value) {
        replaced.put(attribute, value);
        List<Attribute> commented = neighbours(block, attribute);
        if (!commented.isEmpty()) {
            chains.add(commented);
        }
    }

    /** The edits that move comments to where they belong now; none where they stood otherwise before. */
    List<Edit> moves() {
        return chains.stream().flatMap(chain -> moves(chain).stream()).toList();
    }

    private List<Edit> moves(List<Attribute> commented) {
        int widest = commented.stream().mapToInt(this::column).max().orElse(0);
        if (commented.stream().anyMatch(one -> column(one) + gap(one) != widest + 1)) {
            return List.of();
        }
        int wider = commented.stream()
                .mapToInt(one -> column(one) + growth(one))
                .max()
                .orElse(0);
        List<Edit> moves = new ArrayList<>();
        for (Attribute one : commented) {
            int room = wider + 1 - column(one) - growth(one);
            if (room != gap(one)) {
                moves.add(new Edit(one.end(), one.end() + gap(one), " ".repeat(room)));
            }
        }
        return moves;
    }

    private int growth(Attribute attribute) {
        String value = replaced.get(attribute);
        return value == null ? 0 : value.length() - (attribute.end() - attribute.start());
    }

    /** The attributes with comments beside them on the lines around that of one that has a comment, and itself. */
    private List<Attribute> neighbours(TerraformBlock block, Attribute attribute) {
        List<Attribute> all = block.attributes();
        int index = all.indexOf(attribute);
        List<Attribute> found = new ArrayList<>();
        for (int i = index; i >= 0 && isBeside(all.get(i), attribute, index - i); i--) {
            found.add(all.get(i));
        }
        for (int i = index + 1; !found.isEmpty() && i < all.size(); i++) {
            if (!isBeside(all.get(i), attribute, i - index)) {
                break;
            }
            found.add(all.get(i));
        }
        found.sort(Comparator.comparing(Attribute::start));
        return found;
    }

    private boolean isBeside(Attribute one, Attribute attribute, int distance) {
        return gap(one) >= 0 && Math.abs(lineOf(one) - lineOf(attribute)) == distance;
    }

    private int lineOf(Attribute attribute) {
        return file.lines().lineAt(attribute.end());
    }

    private int column(Attribute attribute) {
        return attribute.end() - file.lines().start(lineOf(attribute));
    }

    /** How many blanks stand before the comment beside an attribute; -1 where there is none. */
    private int gap(Attribute attribute) {
        String text = file.source().text();
        Matcher comment = COMMENT.matcher(text).region(attribute.end(), text.length());
        return comment.lookingAt() ? comment.end(1) - comment.start(1) : -1;
    }
}
