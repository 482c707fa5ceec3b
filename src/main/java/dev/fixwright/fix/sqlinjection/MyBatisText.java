package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlPiece;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlSlot;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.Libraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL text of a mapper's annotation: its literals one after the other, with the values that MyBatis writes into it. */
final class MyBatisText {
    private static final Pattern WRITTEN = Pattern.compile("\\$\\{\\s*([\\w.]+)\\s*}");

    /** A piece of the text, and where it stands in the file. */
    private record Placed(SqlPiece piece, int start, int end) {
        static Placed text(String text, int start) {
            return new Placed(new SqlPiece(true, Optional.of(text), "", false), start, start + text.length());
        }
    }

    private final JavaSite site;
    private final MethodDeclaration method;
    private final AnnotationExpr annotation;
    private final JavaEdits edits;
    private final List<Placed> pieces = new ArrayList<>();

    MyBatisText(JavaSite site, MethodDeclaration method, AnnotationExpr annotation, JavaEdits edits) {
        this.site = site;
        this.method = method;
        this.annotation = annotation;
        this.edits = edits;
    }

    /** Makes the edits; says why not. */
    Optional<String> refusal() {
        for (StringLiteralExpr literal : annotation.findAll(StringLiteralExpr.class)) {
            if (literal.getValue().contains("\\") || literal.getValue().contains("<script>")) {
                return Optional.of(
                        "the SQL of `" + method.getNameAsString()
                                + "` is put together by tags or has escaped characters, so its values cannot be told apart for sure");
            }
            cut(literal);
        }
        SqlPieceReading reading =
                SqlPieceReading.of(pieces.stream().map(Placed::piece).toList());
        if (reading.obstacle().isPresent()) {
            return reading.obstacle();
        }
        if (reading.slots().isEmpty()) {
            return Optional.of("the SQL of `" + method.getNameAsString() + "` already binds its values");
        }
        return reading.slots().stream().flatMap(slot -> bind(slot).stream()).findFirst();
    }

    private void cut(StringLiteralExpr literal) {
        int start = site.file().start(literal) + 1;
        String text = literal.getValue();
        Matcher values = WRITTEN.matcher(text);
        int from = 0;
        while (values.find()) {
            pieces.add(Placed.text(text.substring(from, values.start()), start + from));
            SqlPiece value = new SqlPiece(false, Optional.empty(), values.group(1), false);
            pieces.add(new Placed(value, start + values.start(), start + values.end()));
            from = values.end();
        }
        pieces.add(Placed.text(text.substring(from) + " ", start + from));
    }

    private Optional<String> bind(SqlSlot slot) {
        List<Placed> within = pieces.subList(slot.first(), slot.last() + 1);
        List<String> names = within.stream()
                .filter(one -> !one.piece().isText())
                .map(one -> one.piece().words())
                .toList();
        String name = names.get(0);
        boolean isText = typeOf(name).filter("String"::equals).isPresent();
        if (names.size() > 1 || (slot.quoted() && !isText)) {
            return Optional.of("`" + name + "` stands in quotes of the SQL text "
                    + (names.size() > 1 ? "beside another value" : "and is not known to be a text"));
        }
        boolean sureText = slot.quoted() && TextColumns.isText(slot.clause(), "", name);
        if (isText && !sureText && SqlSinks.isStrict(site)) {
            return Optional.of("PostgreSQL would take `" + name
                    + "` for a text, and whether its column holds text is not known here");
        }
        Placed first = within.get(0);
        Placed last = within.get(within.size() - 1);
        if (!slot.quoted()) {
            edits.replace(first.start(), first.end(), "#{" + name + "}");
            return Optional.empty();
        }
        String before = first.piece().constant().orElse("").substring(slot.from() + 1);
        String after = last.piece().constant().orElse("").substring(0, slot.to() - 1);
        edits.replace(first.start() + slot.from(), last.start() + slot.to(), joined(before, name, after));
        return Optional.empty();
    }

    /** A parameter with constant text around it, in the words of the database. */
    private String joined(String before, String name, String after) {
        List<String> all = new ArrayList<>();
        if (!before.isEmpty()) {
            all.add("'" + before + "'");
        }
        all.add("#{" + name + "}");
        if (!after.isEmpty()) {
            all.add("'" + after + "'");
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        Libraries libraries = site.project().libraries(site.file().source().path());
        boolean bars =
                List.of("ojdbc8", "ojdbc11", "ojdbc17", "sqlite-jdbc").stream().anyMatch(libraries::has);
        return bars ? String.join(" || ", all) : "CONCAT(" + String.join(", ", all) + ")";
    }

    /** The type of the method's parameter that a name means, as it is written. */
    private Optional<String> typeOf(String name) {
        return method.getParameters().stream()
                .filter(one -> method.getParameters().size() == 1 && !one.isAnnotationPresent("Param")
                        || nameOf(one).equals(name))
                .map(Parameter::getTypeAsString)
                .findFirst();
    }

    private static String nameOf(Parameter parameter) {
        return parameter
                .getAnnotationByName("Param")
                .flatMap(one -> one.findFirst(StringLiteralExpr.class))
                .map(StringLiteralExpr::asString)
                .orElse(parameter.getNameAsString());
    }
}
