package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonTypes;
import dev.fixwright.syntax.python.TextPiece;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Passes the values of a text that Python code builds through a function, where they come in. */
public final class WrappedValues {
    private final PythonFile file;
    private final SyntaxEdits edits;
    private final Pattern safe;

    /**
     * @param safe the calls whose results need the function no more
     */
    public WrappedValues(PythonFile file, SyntaxEdits edits, Pattern safe) {
        this.file = file;
        this.edits = edits;
        this.safe = safe;
    }

    /** The values of a text that need the function. */
    public List<TextPiece> open(BuiltText text) {
        return text.values().stream()
                .filter(piece -> piece.constant().isEmpty())
                .filter(piece -> !isSafe(piece.expression()))
                .toList();
    }

    private boolean isSafe(SyntaxNode value) {
        SyntaxNode bare = PythonFile.bare(value);
        boolean text = bare.is("call") && file.meaning(bare).equals("str()");
        if (text
                && bare.child("arguments")
                        .filter(inner -> inner.parts().size() == 1)
                        .isPresent()) {
            return isSafe(bare.child("arguments").orElseThrow().parts().get(0));
        }
        return PythonTypes.isNumber(file, bare)
                || safe.matcher(file.meaning(bare)).matches()
                || safe.matcher(file.meaning(file.resolve(bare))).matches();
    }

    /** Wraps the open values; answers whether there was any. */
    public boolean wrap(BuiltText text, Supplier<String> function, boolean takesText) {
        List<TextPiece> open = open(text);
        for (TextPiece piece : open) {
            wrap(piece, function, takesText);
        }
        return !open.isEmpty();
    }

    /** Wraps one value, turned into text first where the function takes nothing else. */
    public void wrap(TextPiece piece, Supplier<String> function, boolean takesText) {
        boolean text =
                !takesText || piece.form() == TextPiece.Form.PLUS || PythonTypes.isText(file, piece.expression());
        edits.insert(piece.expression().start(), function.get() + "(" + (text ? "" : "str("));
        edits.insert(piece.expression().end(), text ? ")" : "))");
    }
}
