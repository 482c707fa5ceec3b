package dev.fixwright.fix.pathtraversal;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import java.util.Optional;

/**
 * The comparison of a path with the folder that it must stay in: after the statement that assigns the path, before the
 * one that uses it, or in place, where the path is not always worked out.
 *
 * @param folder the expression of the folder
 */
record RubyPathGuard(RubyFile file, SyntaxEdits edits, SyntaxNode path, String folder) {
    private static final String[] SOMETIMES = {
        "if",
        "unless",
        "if_modifier",
        "unless_modifier",
        "while",
        "until",
        "while_modifier",
        "until_modifier",
        "conditional",
        "case",
        "rescue_modifier",
        "operator_assignment",
        "method",
        "singleton_method",
        "elsif"
    };

    /** Why the folder does not say what a path must begin with; empty where it does. */
    static Optional<String> objection(RubyFile file, SyntaxNode path, String folder) {
        Optional<SyntaxNode> named = path.all("identifier", "call", "instance_variable", "element_reference").stream()
                .filter(one -> one.text().equals(folder))
                .findFirst();
        String behind = named.map(file::resolve).map(SyntaxNode::text).orElse(folder);
        if ((folder + " " + behind).matches("(?s).*\\b(params|request|cookies|ARGV|gets)\\b.*")) {
            return Optional.of("the folder itself comes from outside, as `" + folder
                    + "` says, so there is nothing to keep the path in");
        }
        return folder.matches("(?s).*(mktmpdir|\\.(new|create|now|hex|uuid|pop|shift|next|gets)\\b).*")
                ? Optional.of("`" + folder + "` gives another folder each time it is called, so the path cannot be"
                        + " compared with it")
                : Optional.empty();
    }

    /** Whether the method compares a path with a folder already. */
    static boolean isThere(RubyFile file, SyntaxNode path) {
        boolean within = path.parent()
                .filter(up -> up.is("call") && up.text().matches("(?s).*\\.tap \\{.*expand_path.*start_with\\?.*"))
                .isPresent();
        return within
                || file.calls(RubyFile.function(path)).stream()
                        .filter(call -> call.method().equals("start_with?"))
                        .flatMap(call -> call.receiver().stream())
                        .map(file::resolve)
                        .anyMatch(on -> on.text().contains(path.text())
                                || on.all("identifier").stream()
                                        .map(file::resolve)
                                        .anyMatch(one -> one.text().contains(path.text())));
    }

    void insert() {
        SyntaxNode statement = RubyFile.statement(path);
        boolean alone = file.standsAlone(statement);
        if (alone && isAssigned(statement)) {
            edits.insertAfter(
                    statement,
                    check(statement.child("left").map(SyntaxNode::text).orElse("")));
        } else if (alone && isAlways(statement)) {
            String name = edits.freshName("path");
            edits.insertBefore(statement, name + " = " + path.text(), check(name));
            edits.replace(path, name);
        } else {
            String name = edits.freshName("path");
            boolean sum = path.is("binary");
            if (sum) {
                edits.insert(path.start(), "(");
            }
            edits.insert(path.end(), (sum ? ")" : "") + ".tap { |" + name + "| " + check(name) + " }");
        }
    }

    private boolean isAssigned(SyntaxNode statement) {
        return statement.is("assignment")
                && statement.child("left").filter(left -> left.is("identifier")).isPresent()
                && statement.child("right").filter(this::isPath).isPresent();
    }

    /** Whether a value is the path, or the same path in another form. */
    private boolean isPath(SyntaxNode value) {
        if (value == path) {
            return true;
        }
        RubyCall call = new RubyCall(file, value);
        return value.is("call")
                && (call.name().matches("File\\.(expand_path|absolute_path)|Pathname\\.new|Pathname")
                                && call.arguments().size() == 1
                                && isPath(call.arguments().get(0))
                        || call.method().matches("to_s|freeze|expand_path|cleanpath")
                                && call.arguments().isEmpty()
                                && call.receiver().filter(this::isPath).isPresent());
    }

    /** Whether the path is worked out whenever the statement runs, so that it can be done before. */
    private boolean isAlways(SyntaxNode statement) {
        SyntaxNode inner = path;
        for (SyntaxNode above : path.ancestors()
                .takeWhile(one -> one != statement.parent().orElse(statement))
                .toList()) {
            SyntaxNode last = inner;
            boolean asked = above.is("if", "unless", "if_modifier", "unless_modifier")
                    && above.child("condition").filter(one -> one == last).isPresent();
            boolean second = above.is("binary")
                    && above.childOf("&&", "||", "and", "or").isPresent()
                    && above.child("right").filter(one -> one == last).isPresent();
            if (second || above.is("lambda", "block", "do_block") || (above.is(SOMETIMES) && !asked)) {
                return false;
            }
            inner = above;
        }
        return true;
    }

    private String check(String name) {
        String method = RubyFile.function(path).text();
        // Who lists what is in a folder may ask for the folder itself
        boolean lists = method.matches("(?s).*\\b(Dir\\.(glob|entries|children|each_child|foreach|exist\\?)|Dir\\[).*")
                && !method.matches("(?s).*(\\brm_?r?f?\\b|rmtree|delete|unlink|remove).*");
        String whole = "File.expand_path(" + name + ")";
        return "raise ArgumentError, \"the path leads out of its folder\" unless "
                + (lists ? "(" + whole + " + \"/\")" : whole)
                + ".start_with?(File.expand_path(" + folder + ") + \"/\")";
    }
}
