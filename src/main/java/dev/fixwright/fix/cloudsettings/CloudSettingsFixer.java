package dev.fixwright.fix.cloudsettings;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixer;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.terraform.TerraformBlock;
import dev.fixwright.syntax.terraform.TerraformFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives resources of clouds the settings of one weakness. */
public final class CloudSettingsFixer implements Fixer {
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
        Optional<TerraformBlock> block = file.root().blocks().stream()
                .filter(one -> List.of("resource", "module").contains(one.type())
                        && !one.labels().isEmpty())
                .filter(one -> finding.region()
                        .touchesLines(
                                file.lines().lineAt(one.start()), file.lines().lineAt(one.end() - 1)))
                .findFirst();
        if (block.isEmpty()) {
            return Attempt.declined("no resource stands here");
        }
        TerraformBlock resource = block.get();
        if (resource.type().equals("module")) {
            return Attempt.declined("this is a call of the module "
                    + resource.attribute("source")
                            .map(one -> one.value().replace('"', '`'))
                            .orElse("`" + resource.labels().get(0) + "`")
                    + ", and what its resources are told is written there");
        }
        List<CloudSetting> settings =
                CloudSettings.of(weakness, resource.labels().get(0));
        return settings.isEmpty()
                ? Attempt.declined("how a resource `" + resource.labels().get(0) + "` is told so is not known yet")
                : attempt(finding, new ModuleFiles(project.tree(), file), resource, settings);
    }

    private Attempt attempt(Finding finding, ModuleFiles module, TerraformBlock resource, List<CloudSetting> settings) {
        SettingChange change = new SettingChange(module, resource);
        Optional<String> reported = CloudSettings.reported(finding.rule());
        for (CloudSetting setting : settings) {
            Optional<String> obstacle = change.put(setting);
            boolean meant = reported.isEmpty() || setting.name().equals(reported.get());
            if (obstacle.isPresent() && meant) {
                return Attempt.declined(obstacle.get());
            }
        }
        if (change.changed().isEmpty()) {
            List<String> names =
                    settings.stream().map(one -> "`" + one.name() + "`").toList();
            String all = names.size() == 1
                    ? names.get(0) + " is"
                    : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1)
                            + " are";
            return Attempt.declined(all + " already " + change.met() + " here");
        }
        if (settings.stream().anyMatch(setting -> setting.review().equals(CloudSetting.REPLACES))) {
            return Attempt.declined(CloudSetting.REPLACES);
        }
        Optional<Patch> patch = change.patch();
        if (patch.isEmpty()) {
            return Attempt.declined("the block is written on one line, where `"
                    + settings.get(0).name() + "` has no room");
        }
        List<String> review = Stream.concat(
                        change.review().stream(), settings.stream().map(CloudSetting::review))
                .distinct()
                .toList();
        String explanation = "The resource says " + String.join(", ", change.changed()) + ".";
        return new Attempt.Fixed(new Fix(weakness, patch.get(), explanation, review));
    }
}
