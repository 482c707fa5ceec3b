package dev.fixwright.fix.pathtraversal;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.pathtraversal.PathText.Place;
import dev.fixwright.syntax.java.Beginnings;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Origins;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts a check around the texts of a path that come from outside, so that the path stays in its folder. */
final class Confinement {
    private static final Pattern FOLDER_NAME =
            Pattern.compile("(?i).*(dir|directory|folder|root|base|basepath|home|parent|workspace|storage|location)");
    /** Beginnings that name no folder yet. */
    private static final Pattern NO_FOLDER = Pattern.compile("(?i)(file:)?[/\\\\]*");

    private final JavaFile file;
    private final Origins origins;
    private final Beginnings beginnings;
    private final Constants constants;
    private final JavaEdits edits;
    private final AddedMethods methods;
    private final Set<Expression> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> fixed = new LinkedHashSet<>();
    private final boolean ofArchives;

    /** @param ofArchives whether the texts are names in an archive, which a folder stands before that is trusted */
    Confinement(JavaFile file, Origins origins, boolean ofArchives) {
        this.ofArchives = ofArchives;
        this.file = file;
        this.origins = origins;
        this.beginnings = new Beginnings(file);
        this.constants = new Constants(file);
        this.edits = file.edit();
        this.methods = new AddedMethods(file, edits);
    }

    JavaEdits edits() {
        return edits;
    }

    /** What was checked, as written in the file. */
    Set<String> fixed() {
        return fixed;
    }

    /** Checks one text; gives the reason where it cannot. */
    Optional<String> confine(PathText path) {
        Expression text = path.text();
        if (!AddedMethods.fits(text)) {
            return Optional.of("the path is built in an interface, where a check cannot be added");
        }
        if (done.contains(text)) {
            return Optional.empty();
        }
        if (path.place() == Place.RESOLVED) {
            return wrap(text, CheckMethods.RELATIVE);
        }
        if (path.place() == Place.CHILD) {
            return child(path);
        }
        if (path.joined().size() > 1
                && isNamedFolder(path.text())
                && !origins.isOwn(path.joined().get(1))) {
            return Optional.empty(); // checked with what is put into the folder
        }
        return whole(text, path.place());
    }

    private Optional<String> child(PathText path) {
        List<Expression> before = path.joined().isEmpty()
                ? List.of()
                : path.joined().subList(0, path.joined().indexOf(path.text()));
        boolean allOwn = before.stream().allMatch(one -> origins.isOwn(one) || isNamedFolder(one));
        boolean allConstant =
                before.stream().allMatch(one -> constants.text(one).isPresent());
        if (before.isEmpty() || !allOwn || allConstant) {
            Optional<ObjectCreationExpr> folder = folderMadeBeside(path.text());
            return folder.isPresent() ? flatten(folder.get(), path.text()) : wrap(path.text(), CheckMethods.INSIDE);
        }
        // The folder is a setting: scanners see a value of unknown origin there, so the check takes both.
        String separator = " + " + edits.use("java.io.File") + ".separator";
        List<Expression> after =
                path.joined().subList(before.size(), path.joined().size());
        String folder = String.join(
                        separator + " + ", before.stream().map(this::operand).toList())
                + separator;
        String rest =
                String.join(separator + " + ", after.stream().map(this::operand).toList());
        String name = methods.nameOf(CheckMethods.JOINED, path.text());
        Expression last = after.get(after.size() - 1);
        edits.replace(file.start(before.get(0)), file.end(last), name + "(" + folder + ", " + rest + ")");
        after.forEach(one -> fixed.add(file.text(one)));
        done.addAll(after);
        return Optional.empty();
    }

    /** The setting in {@code new File(new File(setting), text)}. */
    private Optional<ObjectCreationExpr> folderMadeBeside(Expression text) {
        return text.getParentNode()
                .filter(parent -> parent instanceof ObjectCreationExpr made
                        && made.getArguments().size() == 2
                        && made.getArgument(1) == text)
                .map(parent -> ((ObjectCreationExpr) parent).getArgument(0))
                .filter(first -> first instanceof ObjectCreationExpr made
                        && file.types().creates(made, "java.io.File")
                        && made.getArguments().size() == 1
                        && file.types().isString(made.getArgument(0))
                        && origins.isOwn(made.getArgument(0))
                        && constants.text(made.getArgument(0)).isEmpty())
                .map(ObjectCreationExpr.class::cast);
    }

    private Optional<String> flatten(ObjectCreationExpr folder, Expression text) {
        String name = methods.nameOf(CheckMethods.JOINED, text);
        String separator = " + " + edits.use("java.io.File") + ".separator";
        edits.replace(
                file.start(folder),
                file.end(text),
                name + "(" + operand(folder.getArgument(0)) + separator + ", " + operand(text) + ")");
        fixed.add(file.text(text));
        return Optional.empty();
    }

    private Optional<String> whole(Expression text, Place place) {
        List<Expression> parts = file.types().operands(text);
        int first = 0;
        while (first < parts.size() && (origins.isOwn(parts.get(first)) || isTrusted(parts, first))) {
            first++;
        }
        if (!beginsInFolder(text)) {
            return withoutFolder(text, place);
        }
        boolean plain = beginnings.all(text, this::isPlainConstant);
        if (plain && parts.subList(0, first).stream().allMatch(this::isPlainConstant)) {
            return wrap(text, CheckMethods.INSIDE);
        }
        if (first > 0 && first < parts.size()) {
            return split(parts, first);
        }
        Optional<Expression> composed = composition(text);
        if (composed.isPresent()) {
            return whole(composed.get(), place);
        }
        return wrap(text, CheckMethods.INSIDE);
    }

    /** The folder that an archive is unpacked to, which may itself be reached by "..". */
    private boolean isTrusted(List<Expression> parts, int index) {
        return ofArchives && index == 0 && parts.size() > 1 && isNamedFolder(parts.get(0));
    }

    private Optional<String> withoutFolder(Expression text, Place place) {
        if (place == Place.RESOURCE) {
            return page(text);
        }
        if (new RequestValues(file).begin(text)) {
            return wrap(text, CheckMethods.RELATIVE);
        }
        return Optional.of("the whole path `" + file.text(text)
                + "` comes from the caller, and nothing in this class says in which folder it must lie");
    }

    /** Scanners lose sight of a sum, so a prefix is joined by a call. */
    private Optional<String> page(Expression text) {
        if (text.getParentNode().orElse(null) instanceof BinaryExpr sum && sum.getRight() == text) {
            String checked = methods.nameOf(CheckMethods.PAGE, text) + "(" + file.text(text) + ")";
            edits.replace(sum, file.text(sum.getLeft()) + ".concat(" + checked + ")");
            fixed.add(file.text(text));
            return Optional.empty();
        }
        return wrap(text, CheckMethods.PAGE);
    }

    /** {@code "a" + b + c} becomes {@code pathInFolder("a", b + c)}. */
    private Optional<String> split(List<Expression> parts, int first) {
        Expression begin = parts.get(0);
        Expression end = parts.get(parts.size() - 1);
        String folder = file.source().text().substring(file.start(begin), file.end(parts.get(first - 1)));
        String rest = file.source().text().substring(file.start(parts.get(first)), file.end(end));
        if (!file.types().isString(begin) && first == 1) {
            folder = "String.valueOf(" + folder + ")";
        }
        if (parts.size() == first + 1) {
            rest = "String.valueOf(" + rest + ")";
        } else if (!file.types().isString(parts.get(first))) {
            rest = "\"\" + " + rest;
        }
        String name = methods.nameOf(CheckMethods.JOINED, begin);
        edits.replace(file.start(begin), file.end(end), name + "(" + folder + ", " + rest + ")");
        parts.subList(first, parts.size()).stream()
                .filter(part -> !origins.isOwn(part))
                .forEach(part -> fixed.add(file.text(part)));
        return Optional.empty();
    }

    private Optional<String> wrap(Expression text, AddedMethods.Template method) {
        edits.wrap(text, methods.nameOf(method, text) + "(", ")");
        fixed.add(file.text(text));
        return Optional.empty();
    }

    private String operand(Expression expression) {
        String text = file.text(expression);
        return expression.isConditionalExpr() || expression.isAssignExpr() ? "(" + text + ")" : text;
    }

    /** Where the text of a local variable is put together, if in one place. */
    private Optional<Expression> composition(Expression text) {
        if (!(text instanceof NameExpr name)) {
            return Optional.empty();
        }
        return Variables.declaration(name)
                .filter(Declaration::isLocal)
                .flatMap(Variables::soleValue)
                .filter(value -> file.types().operands(value).size() > 1);
    }

    private boolean beginsInFolder(Expression text) {
        return beginnings.all(text, one -> isFolder(one, text));
    }

    private boolean isFolder(Expression beginning, Expression text) {
        Optional<String> constant = constants.text(beginning);
        if (constant.isPresent()) {
            return !NO_FOLDER.matcher(constant.get()).matches() || followedByOwn(text);
        }
        return origins.isOwn(beginning) || (beginning != text && isNamedFolder(beginning));
    }

    /** A parameter that says by its name or type that it is a folder. */
    private boolean isNamedFolder(Expression expression) {
        List<Expression> found = beginnings.of(expression);
        return found.size() == 1
                && found.get(0) instanceof NameExpr name
                && (FOLDER_NAME.matcher(name.getNameAsString()).matches()
                        || file.types().isA(name, "java.io.File")
                        || file.types().isA(name, "java.nio.file.Path"));
    }

    private boolean followedByOwn(Expression text) {
        List<Expression> parts = file.types().operands(composition(text).orElse(text));
        return parts.size() > 2 && origins.isOwn(parts.get(0)) && origins.isOwn(parts.get(1));
    }

    private boolean isPlainConstant(Expression expression) {
        return constants.text(expression).filter(text -> !text.contains("..")).isPresent();
    }
}
