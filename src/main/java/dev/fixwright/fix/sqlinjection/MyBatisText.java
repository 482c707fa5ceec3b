package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlPiece;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlSlot;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.Libraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL text of a mapper's annotation: its literals one after the other, with the values that MyBatis writes into it. */
final class MyBatisText {
    private static final Pattern WRITTEN = Pattern.compile("\\$\\{\\s*([\\w.]+)\\s*}");

    /** The types of single values that are no text: numbers, and what else a name or a list of values is never. */
    private static final Set<String> VALUES = Set.of(
            "int",
            "long",
            "short",
            "byte",
            "double",
            "float",
            "boolean",
            "Integer",
            "Long",
            "Short",
            "Byte",
            "Double",
            "Float",
            "Boolean",
            "BigDecimal",
            "BigInteger");

    /** Of text that a constant elsewhere holds: it is read and never edited. */
    private static final int NOWHERE = -1;

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
        Optional<String> unread = sql().map(this::read)
                .orElse(Optional.of("the text of the SQL of `" + method.getNameAsString()
                        + "` is not visible here, so its values cannot be told apart"));
        if (unread.isPresent()) {
            return unread;
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

    /** What the annotation's {@code value} says; its other elements are no SQL. */
    private Optional<Expression> sql() {
        return annotation instanceof NormalAnnotationExpr named
                ? named.getPairs().stream()
                        .filter(pair -> pair.getNameAsString().equals("value"))
                        .map(MemberValuePair::getValue)
                        .findFirst()
                : annotation.toSingleMemberAnnotationExpr().map(SingleMemberAnnotationExpr::getMemberValue);
    }

    /** Cuts an expression into pieces; says why not. */
    private Optional<String> read(Expression sql) {
        if (sql instanceof LiteralStringValueExpr literal
                && (sql.isStringLiteralExpr() || sql.isTextBlockLiteralExpr())) {
            return readable(literal.getValue()).or(() -> cut(literal));
        }
        if (sql instanceof EnclosedExpr enclosed) {
            return read(enclosed.getInner());
        }
        if (sql instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            return read(sum.getLeft()).or(() -> read(sum.getRight()));
        }
        if (sql instanceof ArrayInitializerExpr array) {
            for (Expression value : array.getValues()) {
                Optional<String> unread = read(value);
                if (unread.isPresent()) {
                    return unread;
                }
                pieces.add(Placed.text(" ", NOWHERE));
            }
            return Optional.empty();
        }
        return constant(sql);
    }

    private Optional<String> constant(Expression sql) {
        Optional<String> text = new Constants(site.file()).text(sql);
        if (text.isPresent() && !text.get().contains("${")) {
            pieces.add(Placed.text(text.get(), NOWHERE));
            return readable(text.get());
        }
        return ownConstant(sql)
                .filter(value -> text.isPresent())
                .map(this::read)
                .orElse(Optional.of("the text of `" + sql + "` "
                        + (text.isPresent()
                                ? "may have other uses, where its values"
                                : "is not visible here, so its values")
                        + " cannot be told apart"));
    }

    /** The text of a constant of this file that nothing but this annotation uses, so that it can be edited. */
    private Optional<Expression> ownConstant(Expression use) {
        String name = use.toString().replaceFirst("(?s).*\\.", "");
        CompilationUnit unit = site.file().unit();
        long uses = unit.findAll(SimpleName.class).stream()
                .filter(one -> one.getIdentifier().equals(name))
                .count();
        boolean elsewhere = site.project().javaFilesWith(name).size() > 1;
        return unit.findAll(FieldDeclaration.class).stream()
                .flatMap(field -> field.getVariables().stream())
                .filter(field ->
                        uses == 2 && !elsewhere && field.getNameAsString().equals(name))
                .flatMap(field -> field.getInitializer().stream())
                .findFirst();
    }

    private Optional<String> readable(String text) {
        return text.contains("\\") || text.contains("<script>")
                ? Optional.of(
                        "the SQL of `" + method.getNameAsString()
                                + "` is put together by tags or has escaped characters, so its values cannot be told apart for sure")
                : Optional.empty();
    }

    private Optional<String> cut(LiteralStringValueExpr literal) {
        String source = site.file().text(literal);
        int opens = literal.isTextBlockLiteralExpr() ? source.indexOf('\n') + 1 : 1;
        int closes = literal.isTextBlockLiteralExpr() ? 3 : 1;
        int start = site.file().start(literal) + opens;
        String text = source.substring(opens, source.length() - closes);
        Matcher values = WRITTEN.matcher(text);
        int from = 0;
        while (values.find()) {
            pieces.add(Placed.text(text.substring(from, values.start()), start + from));
            String name = values.group(1);
            boolean loose = typeOf(name).filter(VALUES::contains).isEmpty();
            SqlPiece value = new SqlPiece(false, Optional.empty(), name, false, loose);
            pieces.add(new Placed(value, start + values.start(), start + values.end()));
            from = values.end();
        }
        pieces.add(Placed.text(text.substring(from), start + from));
        return Optional.empty();
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
        if (slot.quoted() && within.size() > 3) {
            return Optional.of(
                    "`" + name + "` stands in quotes that open and close in different pieces of the SQL text");
        }
        if (slot.clause().equals("LIMIT")
                && typeOf(name).filter(VALUES::contains).isEmpty()) {
            return Optional.of("`" + name + "` says how many rows are wanted and is not known to be a number");
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
                .map(one -> one.getTypeAsString() + (one.isVarArgs() ? "..." : ""))
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
