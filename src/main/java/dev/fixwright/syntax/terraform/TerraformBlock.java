package dev.fixwright.syntax.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block such as {@code resource "aws_instance" "web" { … }}; the whole file is one without a type.
 *
 * @param start the offset of its type
 * @param end just past its closing brace
 * @param bodyStart just past its opening brace
 */
public record TerraformBlock(
        String type,
        List<String> labels,
        int start,
        int bodyStart,
        int end,
        List<Attribute> attributes,
        List<TerraformBlock> blocks) {
    /** A name with its value as it is written; offsets are those of the value. */
    public record Attribute(String name, String value, int nameStart, int start, int end) {}

    public Optional<Attribute> attribute(String name) {
        return attributes.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    public Optional<TerraformBlock> block(String innerType) {
        return blocks.stream().filter(one -> one.type().equals(innerType)).findFirst();
    }

    /** This block and all in it. */
    public List<TerraformBlock> all() {
        List<TerraformBlock> all = new ArrayList<>(List.of(this));
        blocks.forEach(one -> all.addAll(one.all()));
        return all;
    }
}
