package dev.fixwright.fix.cloudsettings;

import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.terraform.TerraformBlock;
import dev.fixwright.syntax.terraform.TerraformBlock.Attribute;
import dev.fixwright.syntax.terraform.TerraformEdits;
import dev.fixwright.syntax.terraform.TerraformFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A setting's value that is a local value or a variable of the module, and may be changed where that gets its own. */
final class NamedValue {
    private static final Pattern NAME = Pattern.compile("(local|var)\\.([\\w-]+)");

    private final ModuleFiles module;
    private final CloudSetting setting;
    private final String value;
    private final boolean isVariable;
    private final String name;
    private Optional<TerraformEdits> edits = Optional.empty();
    private final Optional<String> obstacle;

    NamedValue(ModuleFiles module, CloudSetting setting, String value) {
        this.module = module;
        this.setting = setting;
        this.value = value;
        Matcher matcher = NAME.matcher(value);
        boolean named = matcher.matches();
        this.isVariable = named && matcher.group(1).equals("var");
        this.name = named ? matcher.group(2) : "";
        this.obstacle = named ? change() : Optional.of(said() + ", which is decided elsewhere");
    }

    /** What stands in the way of a change. */
    Optional<String> obstacle() {
        return obstacle;
    }

    Patch patch() {
        return Patch.of(edits.orElseThrow().patch());
    }

    String review() {
        return isVariable
                ? "The default of the variable `" + name + "` is changed; who wants the old value has to set it."
                : "The local value `" + name + "` is changed, which nothing else uses.";
    }

    private String said() {
        return "`" + setting.attribute() + "` is `" + value + "`";
    }

    private Optional<String> change() {
        List<TerraformFile> files = module.all();
        for (TerraformFile file : files) {
            for (TerraformBlock block : file.root().blocks()) {
                boolean declares = isVariable
                        ? block.type().equals("variable") && block.labels().contains(name)
                        : block.type().equals("locals") && block.attribute(name).isPresent();
                if (declares) {
                    return change(files, file, block);
                }
            }
        }
        return Optional.of(said() + ", which is decided elsewhere");
    }

    private Optional<String> change(List<TerraformFile> files, TerraformFile file, TerraformBlock block) {
        Optional<Attribute> given = block.attribute(isVariable ? "default" : name);
        String kind = isVariable ? "the variable `" : "the local value `";
        if (given.isEmpty()) {
            return Optional.of(said() + ", which whoever uses the module has to set");
        }
        Optional<SourceFile> setter = isVariable ? setter() : Optional.empty();
        if (setter.isPresent()) {
            return Optional.of(said() + ", which `" + setter.get().path() + "` sets");
        }
        if (setting.isMetBy(given.get().value())) {
            return Optional.of(said() + ", and that is already " + setting.value()
                    + (isVariable ? " unless somebody sets it" : ""));
        }
        if (!given.get().value().matches("true|false|\"[\\w.]*\"")) {
            return Optional.of(said() + ", and that is `" + given.get().value() + "`, which is decided elsewhere");
        }
        String declaration = file.source().text().substring(block.start(), block.end());
        if (uses(files) - uses(declaration) > settingsThatUse(files)) {
            return Optional.of(
                    kind + name + "` decides more than `" + setting.attribute() + "`, and not all of it has to change");
        }
        TerraformEdits made = file.edit();
        made.replace(block, given.get(), setting.value());
        edits = Optional.of(made);
        return Optional.empty();
    }

    private long uses(List<TerraformFile> files) {
        return files.stream().mapToLong(file -> uses(file.source().text())).sum();
    }

    private long uses(String text) {
        Pattern use = Pattern.compile("(?<![\\w.])" + Pattern.quote(value) + "(?![\\w-])");
        return use.matcher(text).results().count();
    }

    private long settingsThatUse(List<TerraformFile> files) {
        return files.stream()
                .flatMap(file -> file.root().all().stream())
                .flatMap(block -> block.attribute(setting.attribute()).stream())
                .filter(one -> one.value().equals(value))
                .count();
    }

    /** A file that gives the variable a value: one of values, or one that calls a module with an argument of that name. */
    private Optional<SourceFile> setter() {
        Pattern set = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(name) + "[ \\t]*=[^=]");
        return module
                .callers(one -> one.path().hasExtension("tfvars")
                        ? set.matcher(one.text()).find()
                        : TerraformFile.parse(one).root().blocks().stream()
                                .anyMatch(block -> block.type().equals("module")
                                        && block.attribute(name).isPresent()))
                .stream()
                .findFirst();
    }
}
