package dev.fixwright.fix.insecurecookie;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the Secure or the HttpOnly flag of cookies, whichever the rule misses. */
public final class InsecureCookieFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "insecurecookie";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Flag flag = Flag.of(site.finding().rule());
        Optional<MethodCallExpr> builder =
                site.node(MethodCallExpr.class, call -> CookieBuilder.starts(site.file(), call));
        if (builder.isPresent()) {
            return outcome(site, flag, new CookieBuilder(site.file(), builder.get()).set(flag), builder.get());
        }
        Optional<ObjectCreationExpr> resource =
                site.node(ObjectCreationExpr.class, made -> ResourceCookie.isMade(site.file(), made));
        if (resource.isPresent()) {
            return outcome(site, flag, new ResourceCookie(site.file(), resource.get()).set(flag), resource.get());
        }
        Optional<MethodCallExpr> step = site.nodes(ObjectCreationExpr.class).stream()
                .filter(made -> ResourceCookie.isBuilder(site.file(), made))
                .flatMap(made -> ResourceCookie.firstStep(made).stream())
                .findFirst();
        if (step.isPresent()) {
            return outcome(site, flag, new CookieBuilder(site.file(), step.get()).set(flag), step.get());
        }
        Optional<MethodCallExpr> setting = site.node(MethodCallExpr.class, flag::isSetBy);
        if (setting.isPresent()) {
            return changeSetting(site, flag, setting.get());
        }
        Optional<MethodCallExpr> header =
                site.node(MethodCallExpr.class, call -> CookieHeader.isCookie(site.file(), call));
        if (header.isPresent()) {
            return outcome(site, flag, new CookieHeader(site.file(), header.get()).set(flag), header.get());
        }
        return setOnObject(site, flag);
    }

    private Attempt changeSetting(JavaSite site, Flag flag, MethodCallExpr setting) {
        Expression value = setting.getArgument(0);
        if (value.toString().equals("true")) {
            return Attempt.declined("the cookie is already marked " + flag.attribute());
        }
        if (flag.followsTheRequest(setting)) {
            return Attempt.declined(Flag.asTheRequest(setting));
        }
        return outcome(site, flag, edits -> edits.replace(value, "true"), setting);
    }

    private Attempt setOnObject(JavaSite site, Flag flag) {
        CookieObjects cookies = new CookieObjects(site.file());
        List<Expression> found = new ArrayList<>();
        site.nodes(ObjectCreationExpr.class).stream()
                .filter(cookies::isCreation)
                .forEach(found::add);
        if (found.isEmpty()) {
            site.node(MethodCallExpr.class, cookies::isAdded)
                    .map(added -> added.getArgument(0))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            return Attempt.declined("no cookie is made or added on the reported line");
        }
        CookieFlag setting = new CookieFlag(site.file(), cookies, flag);
        CookieChange all = CookieChange.all(found.stream().map(setting::on).toList());
        return outcome(site, flag, all, found.get(0));
    }

    private Attempt outcome(JavaSite site, Flag flag, CookieChange change, Node cookie) {
        Optional<String> reader = flag == Flag.HTTP_ONLY ? ScriptReaders.reason(site.file(), cookie) : Optional.empty();
        if (reader.isPresent()) {
            return Attempt.declined(reader.get());
        }
        JavaEdits edits = site.file().edit();
        Optional<String> problem = change.tryOn(edits);
        if (problem.isPresent()) {
            return Attempt.declined(problem.get());
        }
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The cookie is marked " + flag.attribute() + ", so " + flag.effect() + ".",
                List.of(
                        flag == Flag.SECURE
                                ? "Where the application is reached over plain HTTP, as on a developer's machine, browsers"
                                        + " other than on localhost no longer send the cookie back."
                                : "Check that no script of the application's own pages reads this cookie.")));
    }
}
