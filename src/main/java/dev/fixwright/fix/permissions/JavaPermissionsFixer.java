package dev.fixwright.fix.permissions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.SpellingEdits;
import dev.fixwright.fix.Spellings;
import dev.fixwright.fix.Spellings.Spelling;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the permissions of all other users of the machine away from files. */
public final class JavaPermissionsFixer implements JavaFixer {
    private static final String PERMISSIONS = "java.nio.file.attribute.PosixFilePermissions";
    private static final Pattern CHMOD = Pattern.compile("(chmod\\s+(?:-\\w+\\s+)*0?[0-7]{2})[1-7](?=\\s|$)");
    private static final Pattern MODE = Pattern.compile("(0?[0-7]{2})[1-7]");
    private static final String DONE = "Users of the machine who are neither the owner nor in the group get no access.";
    private static final String REVIEW =
            "Check that no program that runs as another user, such as a web server, needs the file.";

    @Override
    public String weakness() {
        return "permissions";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<MethodCallExpr> calls = site.nodes(MethodCallExpr.class);
        return modeText(site, calls)
                .or(() -> constants(site))
                .or(() -> ofFile(site, calls))
                .or(() -> android(site))
                .or(() -> command(site))
                .or(() -> ofFile(site, inMethod(site)))
                .orElseGet(() -> Attempt.declined(reasonForNone(calls)));
    }

    private static String reasonForNone(List<MethodCallExpr> calls) {
        boolean sets = calls.stream()
                .anyMatch(call -> call.getNameAsString().matches("setPosixFilePermissions|fromString|asFileAttribute"));
        return sets
                ? "the permissions are handed in here; which they are is decided elsewhere"
                : "no permission for other users is given on the reported line";
    }

    /** {@code PosixFilePermissions.fromString("rwxrwxrwx")}. */
    private Optional<Attempt> modeText(JavaSite site, List<MethodCallExpr> calls) {
        Optional<MethodCallExpr> call = calls.stream()
                .filter(one -> site.file().types().isStaticCall(one, PERMISSIONS, "fromString")
                        && one.getArguments().size() == 1)
                .findFirst()
                .or(() -> inMethod(site).stream()
                        .filter(one -> site.file().types().isStaticCall(one, PERMISSIONS, "fromString")
                                && calls.stream()
                                        .anyMatch(set ->
                                                set.getNameAsString().matches("setPosixFilePermissions|create\\w+"))
                                && one.getArguments().size() == 1)
                        .findFirst());
        return call.map(one -> {
            Spellings spellings = Spellings.of(site.project(), site.file(), one.getArgument(0));
            List<Spelling> open = spellings.found().stream()
                    .filter(text -> text.text().matches("[r-][w-][x-][r-][w-][x-](?!---)[r-][w-][x-]"))
                    .toList();
            if (open.isEmpty()) {
                return Attempt.declined(
                        spellings.unknown().isEmpty()
                                ? "other users already get no permission"
                                : "which permissions are given is decided by "
                                        + spellings.unknown().get(0));
            }
            SpellingEdits edits = new SpellingEdits(site.file());
            open.forEach(text -> edits.change(text, text.text().substring(0, 6) + "---"));
            return new Attempt.Fixed(new Fix(weakness(), edits.patch(), DONE, List.of(REVIEW)));
        });
    }

    /** {@code OTHERS_READ} and its like, in a list or added to a set. */
    private Optional<Attempt> constants(JavaSite site) {
        List<Expression> found = OthersPermissions.among(site.nodes(Expression.class), site.file());
        if (found.isEmpty()) {
            boolean sets = site.node(
                            MethodCallExpr.class, call -> call.getNameAsString().equals("setPosixFilePermissions"))
                    .isPresent();
            found = sets ? OthersPermissions.among(inMethod(site, Expression.class), site.file()) : List.of();
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Expression> all = new ArrayList<>(found);
        found.forEach(one -> around(one)
                .ifPresent(body -> OthersPermissions.among(body.findAll(Expression.class), site.file()).stream()
                        .filter(other -> all.stream().noneMatch(known -> known == other))
                        .forEach(all::add)));
        JavaEdits edits = site.file().edit();
        for (Expression one : all) {
            Optional<String> reason = OthersPermissions.remove(site.file(), edits, one, all);
            if (reason.isPresent()) {
                return Optional.of(Attempt.declined(reason.get()));
            }
        }
        return Optional.of(fixed(edits, DONE));
    }

    /** {@code file.setWritable(true, false)}. */
    private Optional<Attempt> ofFile(JavaSite site, List<MethodCallExpr> calls) {
        List<MethodCallExpr> open = calls.stream()
                .filter(call -> call.getNameAsString().matches("set(Readable|Writable|Executable)")
                        && call.getArguments().size() == 2
                        && site.file().types().isCallOn(call, "java.io.File"))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<MethodCallExpr> wrong = open.stream()
                .filter(call -> is(call.getArgument(0), true) && is(call.getArgument(1), false))
                .toList();
        if (wrong.isEmpty()) {
            boolean known = open.stream()
                    .allMatch(call -> call.getArguments().stream().allMatch(BooleanLiteralExpr.class::isInstance));
            return Optional.of(Attempt.declined(
                    known
                            ? "the file is already for its owner only"
                            : "whether other users get the permission is decided by `"
                                    + site.file().text(open.get(0).getArgument(1)) + "`"));
        }
        JavaEdits edits = site.file().edit();
        wrong.forEach(call -> edits.replace(call.getArgument(1), "true"));
        return Optional.of(fixed(edits, "Only the owner of the file gets the permission."));
    }

    private static boolean is(Expression argument, boolean value) {
        return argument.toString().equals(String.valueOf(value));
    }

    /** Android's modes for files of all apps, which it refuses since its seventh version. */
    private Optional<Attempt> android(JavaSite site) {
        List<Expression> modes = site.nodes(Expression.class).stream()
                .filter(one -> one.toString().matches("(.*\\.)?MODE_WORLD_(READABLE|WRITEABLE)"))
                .filter(one -> one.isNameExpr() || one.isFieldAccessExpr())
                .toList();
        if (modes.isEmpty()) {
            return Optional.empty();
        }
        JavaEdits edits = site.file().edit();
        modes.forEach(one -> edits.replace(
                one, site.file().text(one).replaceFirst("MODE_WORLD_(READABLE|WRITEABLE)$", "MODE_PRIVATE")));
        return Optional.of(new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "Only this app can open the file; newer versions of Android refuse the other modes anyway.",
                List.of("Apps that are meant to read the file need a FileProvider."))));
    }

    /** {@code chmod 777} that is run as a command. */
    private Optional<Attempt> command(JavaSite site) {
        List<StringLiteralExpr> texts = site.nodes(StringLiteralExpr.class);
        JavaEdits edits = site.file().edit();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).getValue();
            Matcher whole = CHMOD.matcher(text);
            boolean follows = i > 0 && texts.get(i - 1).getValue().matches("(.*/)?chmod|-R");
            if (whole.find()) {
                edits.replace(texts.get(i), "\"" + whole.replaceAll("$10") + "\"");
            } else if (follows && MODE.matcher(text).matches()) {
                edits.replace(texts.get(i), "\"" + MODE.matcher(text).replaceAll("$10") + "\"");
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(fixed(edits, DONE));
    }

    private Attempt fixed(JavaEdits edits, String explanation) {
        return new Attempt.Fixed(new Fix(weakness(), Patch.of(edits.patch()), explanation, List.of(REVIEW)).deleting());
    }

    private static List<MethodCallExpr> inMethod(JavaSite site) {
        return inMethod(site, MethodCallExpr.class);
    }

    private static <T extends Node> List<T> inMethod(JavaSite site, Class<T> kind) {
        return site.nodes(Expression.class).stream()
                .findFirst()
                .flatMap(JavaPermissionsFixer::around)
                .map(body -> body.findAll(kind))
                .orElse(List.of());
    }

    private static Optional<Node> around(Node node) {
        return JavaFile.around(node, CallableDeclaration.class).map(Node.class::cast);
    }
}
