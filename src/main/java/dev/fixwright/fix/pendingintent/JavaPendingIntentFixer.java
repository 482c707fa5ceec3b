package dev.fixwright.fix.pendingintent;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has nobody change the intents that an app hands to others. */
public final class JavaPendingIntentFixer implements JavaFixer {
    private static final String TYPE = "android.app.PendingIntent";

    @Override
    public String weakness() {
        return "pendingintent";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<MethodCallExpr> made = made(site);
        if (made.isEmpty()) {
            return Attempt.declined("no pending intent is made on the reported line or where its variables come from");
        }
        Expression flags = made.get().getArgument(3);
        Optional<Expression> value = flags.isNameExpr() ? Variables.soleValue(flags.asNameExpr()) : Optional.of(flags);
        if (value.isEmpty()) {
            return Attempt.declined(
                    "which flags the intent gets is decided by `" + site.file().text(flags) + "`");
        }
        String written = site.file().text(value.get());
        String text = site.file().text(flags);
        if (written.contains("FLAG_IMMUTABLE")) {
            return Attempt.declined("nobody can change the intent already");
        }
        if (written.contains("FLAG_MUTABLE")) {
            return Attempt.declined("the intent is meant to be changed by others, as `" + written
                    + "` says; name the class that gets it");
        }
        if (site.file()
                .source()
                .text()
                .matches("(?s).*\\b(RemoteInput|BubbleMetadata|addGeofences|requestActivityUpdates)\\b.*")) {
            return Attempt.declined(
                    "what is typed into a notification, or what the system reports, is filled into an intent here,"
                            + " so it has to stay changeable");
        }
        JavaEdits edits = site.file().edit();
        String immutable = edits.use(TYPE) + ".FLAG_IMMUTABLE";
        if (text.equals("0")) {
            edits.replace(flags, immutable);
        } else {
            boolean simple = flags.isNameExpr() || flags.isFieldAccessExpr() || flags.isBinaryExpr();
            edits.replace(flags, (simple ? text : "(" + text + ")") + " | " + immutable);
        }
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "Whoever gets the intent can send it, but no longer fill in what it leaves open.",
                List.of("The flag is known since Android 6; older versions pay no heed to it.")));
    }

    private static Optional<MethodCallExpr> made(JavaSite site) {
        List<Expression> near = site.nodes(Expression.class);
        Optional<MethodCallExpr> here = near.stream()
                .flatMap(one -> one instanceof NameExpr name ? Variables.soleValue(name).stream() : Stream.of(one))
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(call -> isMaking(site.file(), call))
                .findFirst();
        return here.or(() -> near.stream()
                .findFirst()
                .flatMap(one -> JavaFile.around(one, TypeDeclaration.class))
                .map(type -> ((Node) type)
                        .findAll(MethodCallExpr.class).stream()
                                .filter(call -> isMaking(site.file(), call))
                                .toList())
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0)));
    }

    private static boolean isMaking(JavaFile file, MethodCallExpr call) {
        return call.getArguments().size() >= 4
                && Stream.of("getActivity", "getActivities", "getBroadcast", "getService", "getForegroundService")
                        .anyMatch(name -> file.types().isStaticCall(call, TYPE, name));
    }
}
