package dev.fixwright.fix.cloudsettings;

import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.terraform.TerraformBlock;
import dev.fixwright.syntax.terraform.TerraformBlock.Attribute;
import dev.fixwright.syntax.terraform.TerraformEdits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written into one resource for its settings to be those that are wanted. */
final class SettingChange {
    private final ModuleFiles module;
    private final TerraformBlock resource;
    private final TerraformEdits edits;
    private final Map<String, Map<String, String>> missing = new LinkedHashMap<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> review = new ArrayList<>();
    private String met = "";
    private Optional<Patch> elsewhere = Optional.empty();

    SettingChange(ModuleFiles module, TerraformBlock resource) {
        this.module = module;
        this.resource = resource;
        this.edits = module.file().edit();
    }

    /** The settings that are given another value, as people read them. */
    List<String> changed() {
        return changed;
    }

    /** The value that was found where a setting was already as it is wanted. */
    String met() {
        return met;
    }

    List<String> review() {
        return review;
    }

    /** Has a setting be as it is wanted; answers what stands in the way of that. */
    Optional<String> put(CloudSetting setting) {
        Optional<String> obstacle = Obstacles.to(setting, resource, module);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        String name = setting.attribute();
        Optional<TerraformBlock> at =
                setting.block().isEmpty() ? Optional.of(resource) : resource.block(setting.block());
        Optional<Attribute> attribute = at.flatMap(block -> block.attribute(name));
        if (attribute.isEmpty()) {
            missing.computeIfAbsent(setting.block(), block -> new LinkedHashMap<>())
                    .put(name, setting.value());
            return noted(setting);
        }
        String value = attribute.get().value();
        if (setting.isMetBy(value)) {
            met = value;
            return Optional.empty();
        }
        if (value.matches("true|false|\"[\\w.]*\"")) {
            edits.replace(at.get(), attribute.get(), setting.value());
            return noted(setting);
        }
        NamedValue named = new NamedValue(module, setting, value);
        if (named.obstacle().isPresent()) {
            return named.obstacle();
        }
        elsewhere = Optional.of(elsewhere.map(one -> one.and(named.patch())).orElseGet(named::patch));
        review.add(named.review());
        return noted(setting);
    }

    private Optional<String> noted(CloudSetting setting) {
        changed.add("`" + setting.name() + " = " + setting.value().replace("\"", "") + "`");
        return Optional.empty();
    }

    /** All changes; empty where the resource is written so that there is no room. */
    Optional<Patch> patch() {
        for (Map.Entry<String, Map<String, String>> one : missing.entrySet()) {
            Optional<TerraformBlock> block =
                    one.getKey().isEmpty() ? Optional.of(resource) : resource.block(one.getKey());
            boolean room = block.isPresent()
                    ? edits.add(block.get(), one.getValue())
                    : edits.addBlock(resource, one.getKey(), one.getValue());
            if (!room) {
                return Optional.empty();
            }
        }
        Optional<Patch> here = edits.isEmpty() ? Optional.empty() : Optional.of(Patch.of(edits.patch()));
        return here.isEmpty()
                ? elsewhere
                : Optional.of(elsewhere.map(one -> one.and(here.get())).orElse(here.get()));
    }
}
