package dev.fixwright.syntax.yaml;

/** A key of a mapping with its value. */
public record YamlEntry(YamlNode key, YamlNode value) {
    public String name() {
        return key.value();
    }

    public int start() {
        return key.start();
    }

    /** Just past the value; just past the key where there is none. */
    public int end() {
        return Math.max(key.end(), value.end());
    }
}
