package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.fix.sqlinjection.CSharpSqlSink.Kind;
import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands the values to whatever runs the text. */
final class CSharpSqlParameters {
    private final CSharpFile file;
    private final CSharpSqlSink sink;
    private final SyntaxEdits edits;
    private final CSharpSqlValues values;
    private final CSharpSqlReach reach;
    private final String type;

    CSharpSqlParameters(CSharpFile file, CSharpSqlSink sink, SyntaxEdits edits, CSharpSqlValues values) {
        this.file = file;
        this.sink = sink;
        this.edits = edits;
        this.values = values;
        this.reach = new CSharpSqlReach(file, sink);
        this.type = type();
    }

    /** The class of the command; empty where it is not known. */
    private String type() {
        return switch (sink.kind()) {
            case CREATION -> file.types().of(sink.node());
            case COMMAND_TEXT -> command().map(file.types()::of).orElse("");
            default -> "";
        };
    }

    /** What the text is given to in {@code command.CommandText = text}. */
    private Optional<SyntaxNode> command() {
        return sink.node().child("left").flatMap(left -> left.child("expression"));
    }

    /** Why these values cannot be handed over; empty where they can. */
    Optional<String> obstacle(List<SlotReading> readings) {
        boolean oracle = file.uses("Oracle");
        boolean marked = readings.stream().anyMatch(reading -> reading.markers() > 0);
        boolean several = readings.size() > 1;
        boolean conditional = readings.stream()
                .flatMap(reading -> reading.slots().stream())
                .flatMap(slot -> slot.values().stream())
                .anyMatch(part -> reach.isConditional(part.node()));
        boolean counted = isPositional() || type.startsWith("Oracle");
        if (counted && (marked || several || conditional)) {
            return Optional.of("the driver takes parameters by their place, and not all of them are always there");
        }
        boolean unknown =
                sink.kind() == Kind.COMMAND_TEXT && !type.matches("\\w+Command") || type.matches("I?DbCommand");
        if (unknown && (oracle || file.uses("System.Data.Odbc") || file.uses("System.Data.OleDb"))) {
            return Optional.of(
                    "it cannot be told which database driver runs the text, and drivers differ in how they mark parameters");
        }
        boolean core = sink.kind() == Kind.ENTITY_CORE || sink.kind() == Kind.ENTITY_SIX;
        if (core && new CSharpCall(file, sink.node()).values().size() > 1) {
            return Optional.of("the call already hands over parameters, which new ones would displace");
        }
        if (core && (several || conditional)) {
            return Optional.of("the values are numbered, and not all of them are always there");
        }
        return Optional.empty();
    }

    private boolean isPositional() {
        return type.matches("(Odbc|OleDb).*");
    }

    /** What stands in the text for a value. */
    String marker(String name, int place) {
        return switch (sink.kind()) {
            case ENTITY_CORE -> "{" + place + "}";
            case ENTITY_SIX -> "@p" + place;
            case HIBERNATE -> ":" + name;
            default -> isPositional() ? "?" : (type.startsWith("Oracle") ? ":" : "@") + name;
        };
    }

    /** Adds the parameters; answers what stands in the way. */
    Optional<String> add(Map<Slot, String> bound) {
        return switch (sink.kind()) {
            case DAPPER -> dapper(bound);
            case ENTITY_CORE, ENTITY_SIX -> {
                String all = String.join(
                        ", ", bound.keySet().stream().map(this::value).toList());
                edits.insert(sink.text().end(), ", " + all);
                yield Optional.empty();
            }
            case HIBERNATE -> hibernate(bound);
            case CREATION -> creation(bound);
            case COMMAND_TEXT -> commandText(bound);
        };
    }

    /** A value as it is bound; one that comes in some cases only may be null then. */
    private String value(Slot slot) {
        boolean conditional = slot.values().stream().anyMatch(part -> reach.isConditional(part.node()));
        boolean open = conditional
                && !slot.quoted()
                && !file.types().isHarmless(slot.values().get(0).node());
        String value = values.value(slot);
        boolean wrapped = value.endsWith(".Value") && conditional;
        String bare = wrapped ? value.substring(0, value.length() - ".Value".length()) : value;
        String none = file.imports("System") ? "DBNull.Value" : "System.DBNull.Value";
        return open ? "(object)" + bare + " ?? " + none : bare;
    }

    /** Parameters are set where the query is run: before that, its class has more methods. */
    private Optional<String> hibernate(Map<Slot, String> bound) {
        SyntaxNode at = sink.node();
        boolean runs = false;
        while (!runs
                && at.parent().filter(up -> up.is("member_access_expression")).isPresent()) {
            SyntaxNode member = at.parent().get();
            runs = member.child("name")
                    .filter(name -> name.text().matches("(List|UniqueResult|ExecuteUpdate|Future|Enumerable).*"))
                    .isPresent();
            at = runs
                    ? at
                    : member.parent()
                            .filter(up -> up.is("invocation_expression"))
                            .orElse(member);
        }
        if (!runs && !new CSharpCall(file, sink.node()).method().equals("CreateQuery")) {
            return Optional.of("the query is run elsewhere, and its parameters must be set before that");
        }
        StringBuilder set = new StringBuilder();
        bound.forEach((slot, name) -> set.append(".SetParameter(\"")
                .append(name)
                .append("\", ")
                .append(value(slot))
                .append(")"));
        edits.insert(runs ? at.end() : sink.node().end(), set.toString());
        return Optional.empty();
    }

    private Optional<String> dapper(Map<Slot, String> bound) {
        CSharpCall call = new CSharpCall(file, sink.node());
        List<String> members = new ArrayList<>();
        bound.forEach((slot, name) -> {
            String value = values.value(slot);
            members.add(value.equals(name) ? name : name + " = " + value);
        });
        String all = String.join(", ", members);
        Optional<SyntaxNode> given = call.value(1, "param");
        if (given.isEmpty()) {
            edits.insert(sink.text().end(), ", new { " + all + " }");
            return Optional.empty();
        }
        if (given.get().is("null_literal")) {
            edits.replace(given.get(), "new { " + all + " }");
            return Optional.empty();
        }
        if (given.get().is("anonymous_object_creation_expression")
                && !given.get().parts().isEmpty()) {
            List<SyntaxNode> parts = given.get().parts();
            edits.insert(parts.get(parts.size() - 1).end(), ", " + all);
            return Optional.empty();
        }
        return Optional.of("the call already hands over `" + SyntaxSite.words(given.get())
                + "`, to which no further parameters can be added here");
    }

    private Optional<String> creation(Map<Slot, String> bound) {
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
        if (!type.endsWith("Command") || !creation.is("object_creation_expression")) {
            return Optional.of(
                    "there is no place behind `" + SyntaxSite.words(creation) + "` where parameters can be added");
        }
        String parameter = type.replaceAll("Command$", "Parameter");
        List<String> made = new ArrayList<>();
        bound.forEach((slot, name) -> made.add("new " + parameter + "(\""
                + (isPositional() ? "" : marker(name, 0).substring(0, 1)) + name + "\", " + value(slot) + ")"));
        String all = "Parameters = { " + String.join(", ", made) + " }";
        Optional<SyntaxNode> braces = creation.child("initializer");
        if (braces.isEmpty()) {
            edits.insert(creation.end(), " { " + all + " }");
            return Optional.empty();
        }
        List<SyntaxNode> parts = braces.get().parts();
        if (parts.isEmpty() || braces.get().text().contains("Parameters")) {
            return Optional.of("the command already gets parameters where it is made");
        }
        edits.insert(parts.get(parts.size() - 1).end(), ", " + all);
        return Optional.empty();
    }

    private Optional<String> commandText(Map<Slot, String> bound) {
        SyntaxNode statement = CSharpFile.statement(sink.node());
        Optional<SyntaxNode> command = command();
        boolean simple =
                command.filter(one -> one.text().matches("(this\\.)?\\w+")).isPresent();
        if (!simple || !file.standsAlone(statement)) {
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
            String value = value(slot);
            if (type.startsWith("Oracle")) {
                lines.add(on + ".Parameters.Add(\"" + name + "\", " + value + ");");
            } else if (type.startsWith("Npgsql")
                    && values.isText(slot)
                    && !slot.clause().matches("I?LIKE")) {
                lines.add(on + ".Parameters.AddWithValue(\"" + name + "\", NpgsqlTypes.NpgsqlDbType.Unknown, " + value
                        + ");");
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
}
