package dev.fixwright.fix.librarysettings;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.OwnConstant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives a library's setting its safe value where the code gives it the other one. */
public final class LibrarySettingFixer implements JavaFixer {
    private final String weakness;
    private final Pattern rules;
    private final List<LibrarySetting> settings;

    private LibrarySettingFixer(String weakness, String rules, List<LibrarySetting> settings) {
        this.weakness = weakness;
        this.rules = Pattern.compile(rules);
        this.settings = settings;
    }

    /** One for each weakness; those that share theirs with other fixers read their own rules only. */
    public static List<Fixer> all() {
        return List.of(
                new LibrarySettingFixer("ldapentrypoisoning", ".*", LibrarySettings.LDAP_ENTRIES),
                new LibrarySettingFixer("samlcomments", ".*", LibrarySettings.SAML_COMMENTS),
                new LibrarySettingFixer("rpcextensions", ".*", LibrarySettings.RPC_EXTENSIONS),
                new LibrarySettingFixer("wicketmarkup", ".*", LibrarySettings.WICKET_MARKUP),
                new LibrarySettingFixer("webviewdebugging", ".*", LibrarySettings.WEB_VIEW_DEBUGGING),
                new LibrarySettingFixer("webviewfiles", ".*", LibrarySettings.WEB_VIEW_FILES),
                new LibrarySettingFixer("knownusers", ".*", LibrarySettings.UNKNOWN_USERS));
    }

    @Override
    public String weakness() {
        return weakness;
    }

    @Override
    public boolean reads(Finding finding) {
        return JavaFixer.super.reads(finding)
                && rules.matcher(finding.rule().toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public Attempt attempt(JavaSite site) {
        for (LibrarySetting setting : settings) {
            Optional<Attempt> attempt = argument(site, setting).map(argument -> change(site, setting, argument));
            if (attempt.isPresent()) {
                return attempt.get();
            }
        }
        return Attempt.declined("the reported line does not call " + names());
    }

    private String names() {
        return String.join(
                " or ",
                settings.stream()
                        .map(setting -> setting.method().equals("new")
                                ? "the constructor of " + setting.types().get(0)
                                : "`" + setting.method().replace("|", "` or `") + "`")
                        .toList());
    }

    private static Optional<Expression> argument(JavaSite site, LibrarySetting setting) {
        if (setting.method().equals("new")) {
            return site.node(
                            ObjectCreationExpr.class,
                            made -> made.getArguments().size() == setting.arguments()
                                    && setting.types().stream()
                                            .anyMatch(
                                                    type -> site.file().types().creates(made, type)))
                    .map(made -> made.getArgument(setting.index()));
        }
        return site.node(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().matches(setting.method())
                                && call.getArguments().size() == setting.arguments()
                                && isOn(site, call, setting.types()))
                .map(call -> call.getArgument(setting.index()));
    }

    private static boolean isOn(JavaSite site, MethodCallExpr call, List<String> types) {
        return types.isEmpty()
                || types.stream().anyMatch(type -> site.file().types().isCallOn(call, type))
                || (call.getScope().isPresent()
                        && site.file().types().typeOf(call.getScope().get()).isEmpty());
    }

    private Attempt change(JavaSite site, LibrarySetting setting, Expression argument) {
        String safe = String.valueOf(setting.safe());
        Optional<String> value = argument.toString().matches("(java\\.lang\\.)?Boolean\\.(TRUE|FALSE)")
                ? Optional.of(argument.toString().toLowerCase(Locale.ROOT).replaceFirst(".*\\.", ""))
                : new Constants(site.file()).text(argument).filter(text -> text.matches("true|false"));
        if (value.isEmpty()) {
            return Attempt.declined(
                    "whether it is switched on is decided by `" + site.file().text(argument) + "`");
        }
        String call = site.file().text(argument.getParentNode().orElse(argument));
        if (value.get().equals(safe)) {
            return Attempt.declined("the setting already has the value that a fix would give it: `" + call + "`");
        }
        Optional<String> intended = argument.getParentNode()
                .filter(Expression.class::isInstance)
                .flatMap(made -> new IntendedSetting(site, (Expression) made).reason());
        if (intended.isPresent()) {
            return Attempt.declined(intended.get());
        }
        JavaEdits edits = site.file().edit();
        edits.replace(OwnConstant.of(argument).orElse(argument), safe);
        List<String> review = setting.review().isEmpty() ? List.of() : List.of(setting.review());
        return new Attempt.Fixed(new Fix(weakness, Patch.of(edits.patch()), setting.explanation(), review));
    }
}
