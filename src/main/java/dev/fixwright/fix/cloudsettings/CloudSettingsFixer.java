package dev.fixwright.fix.cloudsettings;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.Layout;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.terraform.TerraformBlock;
import dev.fixwright.syntax.terraform.TerraformBlock.Attribute;
import dev.fixwright.syntax.terraform.TerraformFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives resources of clouds the settings of one weakness. */
public final class CloudSettingsFixer implements Fixer {
    private static final Pattern ATTRIBUTE = Pattern.compile("([ \\t]*[\\w-]+[ \\t]*?)[ \\t]=");

    private static final Set<String> SYMMETRIC = Set.of("\"ENCRYPT_DECRYPT\"", "\"SYMMETRIC_DEFAULT\"");

    private final String weakness;

    private CloudSettingsFixer(String weakness) {
        this.weakness = weakness;
    }

    /** One fixer for each weakness. */
    public static List<CloudSettingsFixer> all() {
        return CloudSettings.ALL.stream()
                .map(CloudSetting::weakness)
                .distinct()
                .map(CloudSettingsFixer::new)
                .toList();
    }

    @Override
    public List<String> languages() {
        return List.of("Terraform");
    }

    @Override
    public String weakness() {
        return weakness;
    }

    @Override
    public boolean reads(Finding finding) {
        return TerraformFile.reads(finding.path());
    }

    @Override
    public Attempt attempt(Finding finding, Project project) {
        Optional<SourceFile> source = project.tree().read(finding.path());
        if (source.isEmpty()) {
            return Attempt.declined("there is no readable file " + finding.path() + " here any more");
        }
        TerraformFile file = TerraformFile.parse(source.get());
        if (file.errors() > 0) {
            return Attempt.declined(finding.path() + " does not parse as Terraform");
        }
        Optional<TerraformBlock> resource = file.root().blocks().stream()
                .filter(block ->
                        block.type().equals("resource") && !block.labels().isEmpty())
                .filter(block -> finding.region()
                        .touchesLines(
                                file.lines().lineAt(block.start()), file.lines().lineAt(block.end() - 1)))
                .findFirst();
        if (resource.isEmpty()) {
            return Attempt.declined("no resource stands here");
        }
        List<CloudSetting> settings = CloudSettings.ALL.stream()
                .filter(setting -> setting.weakness().equals(weakness)
                        && setting.resource().equals(resource.get().labels().get(0)))
                .toList();
        return settings.isEmpty()
                ? Attempt.declined(
                        "how a resource `" + resource.get().labels().get(0) + "` is told so is not known yet")
                : attempt(file, resource.get(), settings);
    }

    private Attempt attempt(TerraformFile file, TerraformBlock resource, List<CloudSetting> settings) {
        List<Edit> edits = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (CloudSetting setting : settings) {
            Optional<String> obstacle = put(file, resource, setting, edits, changed);
            if (obstacle.isPresent()) {
                return Attempt.declined(obstacle.get());
            }
        }
        if (edits.isEmpty()) {
            return Attempt.declined("`" + settings.get(0).name() + "` is already "
                    + settings.get(0).value() + " here");
        }
        if (settings.stream().anyMatch(setting -> setting.review().equals(CloudSetting.REPLACES))) {
            return Attempt.declined(CloudSetting.REPLACES);
        }
        String explanation = "The resource says " + String.join(", ", changed) + ".";
        List<String> review =
                settings.stream().map(CloudSetting::review).distinct().toList();
        Patch patch = Patch.of(new FilePatch.Edited(file.source().path(), edits));
        return new Attempt.Fixed(new Fix(weakness, patch, explanation, review));
    }

    private static Optional<String> put(
            TerraformFile file, TerraformBlock resource, CloudSetting setting, List<Edit> edits, List<String> changed) {
        TerraformBlock at = resource;
        List<String> missing = new ArrayList<>();
        for (String name : setting.path().subList(0, setting.path().size() - 1)) {
            Optional<TerraformBlock> inner = missing.isEmpty() ? at.block(name) : Optional.empty();
            if (inner.isEmpty()) {
                missing.add(name);
            } else {
                at = inner.get();
            }
        }
        if (at.block("dynamic").isPresent()) {
            return Optional.of(
                    "a `dynamic` block makes parts of the resource, which may hold `" + setting.name() + "`");
        }
        String name = setting.path().get(setting.path().size() - 1);
        Optional<String> pair = reasonAgainstRotation(resource, setting);
        if (pair.isPresent()) {
            return pair;
        }
        Optional<Attribute> attribute = missing.isEmpty() ? at.attribute(name) : Optional.empty();
        if (attribute.isPresent()) {
            String value = attribute.get().value();
            if (value.equals(setting.value())) {
                return Optional.empty();
            }
            if (name.equals("kms_master_key_id")) {
                return Optional.of("the resource already names a key, `" + value + "`");
            }
            if (!value.matches("true|false|\"[\\w.]*\"")) {
                return Optional.of("`" + name + "` is `" + value + "`, which is decided elsewhere");
            }
            edits.add(new Edit(attribute.get().start(), attribute.get().end(), setting.value()));
        } else if (file.lines().lineAt(at.start()) == file.lines().lineAt(at.end() - 1)
                && !at.attributes().isEmpty()) {
            return Optional.of("the block is written on one line, where `" + name + "` has no room");
        } else {
            edits.add(added(file, at, missing, name, setting.value()));
        }
        changed.add("`" + setting.name() + " = " + setting.value().replace("\"", "") + "`");
        return Optional.empty();
    }

    /** Keys of two halves cannot be rotated by the cloud. */
    private static Optional<String> reasonAgainstRotation(TerraformBlock resource, CloudSetting setting) {
        return Stream.of("key_usage", "customer_master_key_spec", "purpose")
                .filter(name -> setting.weakness().equals("keyrotation"))
                .flatMap(name -> resource.attribute(name).stream())
                .map(Attribute::value)
                .filter(value -> !SYMMETRIC.contains(value))
                .findFirst()
                .map(value -> "the key is made for " + value + ", and only symmetric keys can be rotated");
    }

    /** A new line, in the blocks that are missing around it, before the closing brace. */
    private static Edit added(
            TerraformFile file, TerraformBlock block, List<String> missing, String name, String value) {
        Layout layout = new Layout(file.source(), file.lines(), "  ");
        String indent = layout.indentOf(block.start()) + "  ";
        int brace = block.end() - 1;
        boolean ownLine = layout.startsItsLine(brace);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < missing.size(); i++) {
            lines.add("    ".repeat(i) + missing.get(i) + " {");
        }
        int room = missing.isEmpty() && ownLine ? roomForName(file, brace, indent) : 0;
        String padding = " ".repeat(Math.max(0, room - name.length()));
        boolean apart = room > 0 && room < name.length();
        lines.add("    ".repeat(missing.size()) + name + padding + " = " + value);
        for (int i = missing.size() - 1; i >= 0; i--) {
            lines.add("    ".repeat(i) + "}");
        }
        String text = layout.joined(indent, lines.toArray(String[]::new));
        int start = file.lines().start(file.lines().lineAt(brace));
        return ownLine
                ? Edit.insert(start, (apart ? layout.newLine() : "") + indent + text + layout.newLine())
                : Edit.insert(
                        brace, layout.newLine() + indent + text + layout.newLine() + layout.indentOf(block.start()));
    }

    /** How long names may be for the equals sign to stand under that of the line before, as Terraform's formatter has it. */
    private static int roomForName(TerraformFile file, int brace, String indent) {
        int line = file.lines().lineAt(brace) - 1;
        Matcher attribute = ATTRIBUTE.matcher(file.source()
                .text()
                .substring(file.lines().start(line), file.lines().end(line)));
        return attribute.lookingAt() ? attribute.end(1) - indent.length() : 0;
    }
}
