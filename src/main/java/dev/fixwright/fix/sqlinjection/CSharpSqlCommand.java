package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds parameters to a command of a database driver. */
final class CSharpSqlCommand {
    private static final String UNTYPED = "NpgsqlTypes.NpgsqlDbType.Unknown";

    private final CSharpFile file;
    private final CSharpSqlSink sink;
    private final SyntaxEdits edits;
    private final CSharpSqlValues values;
    private final CSharpSqlReach reach;
    private final String type;

    CSharpSqlCommand(
            CSharpFile file, CSharpSqlSink sink, SyntaxEdits edits, CSharpSqlValues values, CSharpSqlReach reach) {
        this.file = file;
        this.sink = sink;
        this.edits = edits;
        this.values = values;
        this.reach = reach;
        this.type = switch (sink.kind()) {
            case CREATION -> file.types().of(sink.node());
            case COMMAND_TEXT -> command().map(file.types()::of).orElse("");
            default -> "";
        };
    }

    /** The class of the command; empty where it is not known. */
    String type() {
        return type;
    }

    /** Whether the driver tells parameters by their place alone. */
    boolean isPositional() {
        return type.matches("(Odbc|OleDb).*");
    }

    /** Whether parameters stand in the order of their markers, as Oracle's do until it is told to go by their names. */
    boolean isOrdered() {
        return isExact() && !CSharpFile.function(sink.node()).text().contains(".BindByName = true");
    }

    /** Whether there must be no parameter without a marker. */
    boolean isExact() {
        return isPositional() || type.startsWith("Oracle");
    }

    /** What stands in the text for a parameter. */
    String marker(String name) {
        return isPositional() ? "?" : (type.startsWith("Oracle") ? ":" : "@") + name;
    }

    /** What the text is given to in {@code command.CommandText = text}. */
    private Optional<SyntaxNode> command() {
        return sink.node().child("left").flatMap(left -> left.child("expression"));
    }

    /** Adds them to a command that is made with its text. */
    Optional<String> creation(Map<Slot, String> bound) {
        SyntaxNode creation = sink.node();
        Optional<SyntaxNode> declarator = creation.parent().filter(holder -> holder.is("variable_declarator"));
        Optional<SyntaxNode> name = declarator.flatMap(holder -> holder.child("name"));
        boolean own = declarator
                .flatMap(SyntaxNode::parent)
                .flatMap(declaration -> declaration.child("type"))
                .filter(written -> written.is("implicit_type")
                        || written.text().equals(type)
                        || written.text().endsWith("." + type))
                .isPresent();
        SyntaxNode statement = CSharpFile.statement(creation);
        if (name.isPresent() && own && statement.is("local_declaration_statement") && file.standsAlone(statement)) {
            edits.insertAfter(statement, lines(name.get().text(), bound));
            return Optional.empty();
        }
        Optional<SyntaxNode> first = statement.is("using_statement")
                ? statement
                        .child("body")
                        .filter(body -> body.is("block"))
                        .flatMap(body -> body.parts().stream().findFirst())
                : Optional.empty();
        if (name.isPresent() && own && first.filter(file::standsAlone).isPresent()) {
            edits.insertBefore(first.get(), lines(name.get().text(), bound));
            return Optional.empty();
        }
        Optional<SyntaxNode> target = creation.parent()
                .filter(holder -> holder.is("assignment_expression") && statement.is("expression_statement"))
                .flatMap(holder -> holder.child("left"));
        if (target.isPresent()
                && file.standsAlone(statement)
                && file.types().of(target.get()).equals(type)) {
            edits.insertAfter(statement, lines(target.get().text(), bound));
            return Optional.empty();
        }
        return inBraces(creation, bound);
    }

    private Optional<String> inBraces(SyntaxNode creation, Map<Slot, String> bound) {
        if (!type.endsWith("Command")) {
            return Optional.of(
                    "there is no place behind `" + SyntaxSite.words(creation) + "` where parameters can be added");
        }
        String parameter = type.replaceAll("Command$", "Parameter");
        List<String> made = new ArrayList<>();
        bound.forEach((slot, name) -> {
            String value = values.value(slot, reach);
            String begun = "new " + parameter + "(\""
                    + (isPositional() ? "" : marker(name).substring(0, 1)) + name + "\", ";
            made.add(begun + (isUntyped(slot) ? UNTYPED + ") { Value = " + value + " }" : value + ")"));
        });
        CSharpCall call = new CSharpCall(file, creation);
        Optional<SyntaxNode> given = call.property("Parameters");
        String members = String.join(", ", made);
        String all = given.isPresent() ? members : "Parameters = { " + members + " }";
        Optional<SyntaxNode> braces = given.or(call::braces);
        List<SyntaxNode> parts = braces.map(SyntaxNode::parts).orElse(List.of());
        if (braces.isEmpty()) {
            edits.insert(creation.end(), " { " + all + " }");
        } else if (parts.isEmpty()) {
            edits.insert(braces.get().start() + 1, " " + all);
        } else {
            edits.insert(parts.get(parts.size() - 1).end(), ", " + all);
        }
        return Optional.empty();
    }

    /** Adds them to a command whose text is set. */
    Optional<String> commandText(Map<Slot, String> bound) {
        SyntaxNode statement = CSharpFile.statement(sink.node());
        Optional<SyntaxNode> command = command();
        if (command.filter(one -> one.text().matches("\\w+(\\.\\w+)*")).isEmpty()) {
            return Optional.of("`" + SyntaxSite.words(command.orElse(sink.node()))
                    + "` may be another command each time it is asked for");
        }
        if (!file.standsAlone(statement)) {
            return Optional.of("no statement can follow the one that sets `CommandText`");
        }
        String name = command.get().text();
        List<String> lines = new ArrayList<>();
        long texts = CSharpFile.function(statement).all("assignment_expression").stream()
                .filter(one -> one.child("left")
                        .filter(left -> left.text().equals(name + ".CommandText"))
                        .isPresent())
                .count();
        boolean loop = statement
                .ancestors()
                .anyMatch(above -> above.is("for_statement", "foreach_statement", "while_statement")
                        && file.names()
                                .owner(CSharpFile.bare(command.get()).text(), statement)
                                .filter(above::contains)
                                .isEmpty());
        if (texts > 1 || loop || !CSharpFile.bare(command.get()).is("identifier") || isField(command.get())) {
            if (CSharpFile.function(statement).text().contains(name + ".Parameters")) {
                return Optional.of("`" + name + "` runs several texts and has parameters of its own already");
            }
            lines.add(name + ".Parameters.Clear();");
        }
        lines.addAll(List.of(lines(name, bound)));
        edits.insertAfter(statement, lines.toArray(String[]::new));
        return Optional.empty();
    }

    private boolean isField(SyntaxNode command) {
        return file.names()
                .owner(command.text(), command)
                .filter(scope -> scope.is("class_declaration", "struct_declaration", "record_declaration"))
                .isPresent();
    }

    /** The statements that add parameters to a command. */
    private String[] lines(String command, Map<Slot, String> bound) {
        List<String> lines = new ArrayList<>();
        String on = type.endsWith("DataAdapter") ? command + ".SelectCommand" : command;
        bound.forEach((slot, name) -> {
            String value = values.value(slot, reach);
            if (type.startsWith("Oracle")) {
                lines.add(on + ".Parameters.Add(\"" + name + "\", " + value + ");");
            } else if (isUntyped(slot)) {
                lines.add(on + ".Parameters.AddWithValue(\"" + name + "\", " + UNTYPED + ", " + value + ");");
            } else if (type.matches("(?!Db|IDb)\\w+(Command|DataAdapter)")) {
                lines.add(on + ".Parameters.AddWithValue(\"@" + name + "\", " + value + ");");
            } else {
                String parameter = edits.freshName(name + "Parameter");
                lines.add("var " + parameter + " = " + on + ".CreateParameter();");
                lines.add(parameter + ".ParameterName = \"@" + name + "\";");
                lines.add(parameter + ".Value = " + value + ";");
                lines.add(on + ".Parameters.Add(" + parameter + ");");
            }
        });
        return lines.toArray(String[]::new);
    }

    /** Whether the database is to find the type of a value, as it did of the literal that stood there. */
    private boolean isUntyped(Slot slot) {
        return type.startsWith("Npgsql")
                && values.isText(slot)
                && !slot.clause().matches("I?LIKE");
    }
}
