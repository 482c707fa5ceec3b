package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** A call with its arguments. */
public record PythonCall(PythonFile file, SyntaxNode node) {

    /** What is called, as {@link PythonFile#meaning} says. */
    public String name() {
        return file.meaning(function());
    }

    public SyntaxNode function() {
        return node.child("function").orElse(node);
    }

    /** The last part of the called name: {@code execute} in {@code db.cursor().execute(…)}. */
    public String method() {
        return function().is("attribute")
                ? function().child("attribute").map(SyntaxNode::text).orElse("")
                : function().text();
    }

    /** What a method is called on. */
    public Optional<SyntaxNode> receiver() {
        return function().is("attribute") ? function().child("object") : Optional.empty();
    }

    /** The brackets with what stands in them. */
    public SyntaxNode brackets() {
        return node.child("arguments").orElse(node);
    }

    /** All arguments in order, as they stand. */
    public List<SyntaxNode> arguments() {
        return brackets().is("generator_expression")
                ? List.of(brackets())
                : brackets().parts();
    }

    /** The arguments before any that has a name. */
    public List<SyntaxNode> positional() {
        return arguments().stream()
                .takeWhile(argument -> !argument.is("keyword_argument", "dictionary_splat", "list_splat"))
                .toList();
    }

    /** The argument {@code name=…}, whole. */
    public Optional<SyntaxNode> keywordArgument(String name) {
        return arguments().stream()
                .filter(argument -> argument.is("keyword_argument"))
                .filter(argument -> argument.child("name")
                        .filter(found -> found.text().equals(name))
                        .isPresent())
                .findFirst();
    }

    /** The value of the argument {@code name=…}. */
    public Optional<SyntaxNode> keyword(String name) {
        return keywordArgument(name).flatMap(argument -> argument.child("value"));
    }

    /** The value of an argument that can be given by place or by name. */
    public Optional<SyntaxNode> argument(int place, String name) {
        List<SyntaxNode> positional = positional();
        return place < positional.size() ? Optional.of(positional.get(place)) : keyword(name);
    }

    /** Whether some arguments come from a list or a dictionary that is spread out, so that they are not all known. */
    public boolean spreads() {
        return arguments().stream().anyMatch(argument -> argument.is("dictionary_splat", "list_splat"));
    }

    /** Gives an argument {@code name=value}: in place of the one there is, else as the last one. */
    public void set(SyntaxEdits edits, String name, String value) {
        Optional<SyntaxNode> there = keyword(name);
        if (there.isPresent()) {
            edits.replace(there.get(), value);
        } else {
            append(edits, name + "=" + value);
        }
    }

    /** Adds a last argument, on a line of its own where the arguments have theirs. */
    public void append(SyntaxEdits edits, String argument) {
        List<SyntaxNode> arguments = arguments();
        if (arguments.isEmpty()) {
            edits.insert(brackets().end() - 1, argument);
            return;
        }
        SyntaxNode last = arguments.get(arguments.size() - 1);
        boolean ownLine = edits.layout().startsItsLine(last.start());
        boolean hangs = ownLine
                && (arguments.size() == 1
                        || edits.layout().startsItsLine(arguments.get(0).start()));
        String gap = hangs ? edits.layout().newLine() + edits.layout().indentOf(last.start()) : " ";
        edits.insert(last.end(), "," + gap + argument);
    }

    /** Takes an argument away, with the comma that belongs to it. */
    public void remove(SyntaxEdits edits, SyntaxNode argument) {
        List<SyntaxNode> arguments = arguments();
        int at = arguments.indexOf(argument);
        if (at > 0) {
            edits.replace(arguments.get(at - 1).end(), argument.end(), "");
        } else if (arguments.size() > 1) {
            edits.replace(argument.start(), arguments.get(1).start(), "");
        } else {
            edits.replace(brackets().start() + 1, brackets().end() - 1, "");
        }
    }
}
