package dev.fixwright.fix.cloudsettings;

import java.util.List;

/**
 * A setting of a resource that a rule wants.
 *
 * @param weakness the weakness that it ends
 * @param resource the type of the resource
 * @param path the blocks that lead to the attribute, and the attribute
 * @param value what it is to be, as it is written
 * @param review what changes for those who run it, or {@link #REPLACES}
 */
record CloudSetting(String weakness, String resource, List<String> path, String value, String review) {
    /** Said of settings that a resource can only be made with: they are for people to change. */
    static final String REPLACES =
            "Terraform would replace what exists by a new, empty one; its data has to be copied over by people first";

    static CloudSetting of(String weakness, String resource, String path, String value, String review) {
        return new CloudSetting(weakness, resource, List.of(path.split("\\.")), value, review);
    }

    String name() {
        return String.join(".", path);
    }
}
