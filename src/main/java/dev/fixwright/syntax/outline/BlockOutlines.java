package dev.fixwright.syntax.outline;

import dev.fixwright.syntax.docker.Dockerfile;
import dev.fixwright.syntax.docker.Instruction;
import dev.fixwright.syntax.terraform.TerraformBlock;
import dev.fixwright.syntax.terraform.TerraformFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of files that are made of blocks or of single lines: stages, resources, settings. */
final class BlockOutlines {
    private static final Pattern SETTING =
            Pattern.compile("(?m)^[ \\t]*([^#!\\s:=][^\\s:=]*)[ \\t]*[=: \\t](?:[^\\r\\n\\\\]|\\\\\\R?)*+");

    private static final Pattern ALIAS = Pattern.compile("(?i)\\sAS\\s+(\\S+)");

    private BlockOutlines() {}

    /** A stage is what one {@code FROM} begins. */
    static List<Part> parts(Dockerfile file) {
        List<Part> parts = new ArrayList<>();
        List<Instruction> all = file.instructions();
        for (int i = 0; i < all.size(); i++) {
            Instruction first = all.get(i);
            while (i + 1 < all.size() && all.get(i + 1).stage() == first.stage()) {
                i++;
            }
            parts.add(
                    first.stage() < 0
                            ? Part.of(
                                    "arguments",
                                    List.of(),
                                    first.start(),
                                    all.get(i).end())
                            : Part.of(
                                    "stage",
                                    names(first),
                                    first.start(),
                                    all.get(i).end()));
        }
        return parts;
    }

    private static List<String> names(Instruction from) {
        Matcher alias = ALIAS.matcher(from.text());
        return alias.find() ? List.of(alias.group(1)) : List.of();
    }

    /** Blocks by their labels, and what a block without any says of each name: a local value, mostly. */
    static List<Part> parts(TerraformFile file) {
        List<Part> parts = new ArrayList<>();
        for (TerraformBlock block : file.root().blocks()) {
            if (block.labels().isEmpty()
                    && block.blocks().isEmpty()
                    && !block.attributes().isEmpty()) {
                parts.add(Part.header(block.type(), List.of(), block.start(), block.bodyStart(), block.end()));
                block.attributes()
                        .forEach(one -> parts.add(Part.of("local", List.of(one.name()), one.nameStart(), one.end())));
                continue;
            }
            List<String> labels = block.labels();
            List<String> name = labels.isEmpty() ? List.of() : List.of(String.join(".", labels));
            parts.add(Part.of(block.type(), name, block.start(), block.end()));
        }
        return parts;
    }

    static List<Part> properties(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher settings = SETTING.matcher(text);
        while (settings.find()) {
            parts.add(Part.of("setting", List.of(settings.group(1)), settings.start(), settings.end()));
        }
        return parts;
    }
}
