package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.sqlinjection.CSharpSqlSink.Kind;
import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxEdits;
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
    private final CSharpSqlCommand command;

    CSharpSqlParameters(CSharpFile file, CSharpSqlSink sink, SyntaxEdits edits, CSharpSqlValues values) {
        this.file = file;
        this.sink = sink;
        this.edits = edits;
        this.values = values;
        this.reach = new CSharpSqlReach(file, sink);
        this.command = new CSharpSqlCommand(file, sink, edits, values, reach);
    }

    /** Why these values cannot be handed over; empty where they can. */
    Optional<String> obstacle(List<SlotReading> readings) {
        boolean oracle = file.uses("Oracle");
        boolean marked = readings.stream()
                .anyMatch(reading -> reading.markers() > 0 || !reading.names().isEmpty());
        boolean several = readings.size() > 1;
        boolean conditional = readings.stream()
                .flatMap(reading -> reading.slots().stream())
                .flatMap(slot -> slot.values().stream())
                .anyMatch(part -> reach.isConditional(part.node()));
        String type = command.type();
        if (command.isOrdered() && marked) {
            return Optional.of("the driver takes parameters by their place, and the text has others already");
        }
        if (command.isExact() && (several || conditional)) {
            return Optional.of(
                    "the driver takes only parameters that the text has, and not all of them are always there");
        }
        boolean unknown = sink.kind() == Kind.COMMAND_TEXT && !type.matches("(?!I?DbCommand)\\w+Command");
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

    /** What stands in the text for a value. */
    String marker(String name, int place) {
        return switch (sink.kind()) {
            case ENTITY_CORE -> "{" + place + "}";
            case ENTITY_SIX -> "@p" + place;
            case HIBERNATE -> ":" + name;
            case DAPPER -> "@" + name;
            case CREATION, COMMAND_TEXT -> command.marker(name);
        };
    }

    /** Adds the parameters; answers what stands in the way. */
    Optional<String> add(Map<Slot, String> bound) {
        return switch (sink.kind()) {
            case DAPPER -> query().dapper(bound);
            case ENTITY_CORE, ENTITY_SIX -> {
                String all = String.join(
                        ", ",
                        bound.keySet().stream()
                                .map(slot -> values.value(slot, reach))
                                .toList());
                edits.insert(sink.text().end(), ", " + all);
                yield Optional.empty();
            }
            case HIBERNATE -> query().hibernate(bound);
            case CREATION -> command.creation(bound);
            case COMMAND_TEXT -> command.commandText(bound);
        };
    }

    private CSharpSqlQuery query() {
        return new CSharpSqlQuery(sink, edits, values, reach, new CSharpCall(file, sink.node()));
    }
}
