package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.sqlinjection.SqlReading.Marker;
import dev.fixwright.fix.sqlinjection.SqlReading.SqlSlot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for new named parameters: the variable's, else the column's; unlike those that are there already. */
final class ParameterNames {
    private ParameterNames() {}

    static List<String> of(SqlText text) {
        Set<String> taken = new HashSet<>();
        text.reading().markers().stream().map(Marker::text).forEach(taken::add);
        List<String> names = new ArrayList<>();
        for (SqlSlot slot : text.reading().slots()) {
            String wanted = wanted(text, slot);
            String name = wanted;
            for (int i = 2; !taken.add(":" + name); i++) {
                name = wanted + i;
            }
            names.add(name);
        }
        return names;
    }

    private static String wanted(SqlText text, SqlSlot slot) {
        Expression value = slot.slot().values(text.parts().parts()).get(0).node();
        if (value instanceof NameExpr name) {
            return name.getNameAsString();
        }
        if (value instanceof FieldAccessExpr field) {
            return field.getNameAsString();
        }
        if (value instanceof MethodCallExpr call
                && call.getNameAsString().matches("get[A-Z]\\w*")
                && call.getArguments().isEmpty()) {
            String name = call.getNameAsString().substring(3);
            return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
        String column = slot.subject().substring(slot.subject().lastIndexOf('.') + 1);
        return column.isEmpty() ? "value" : column;
    }
}
