package dev.fixwright.fix.cloudsettings;

import java.util.List;

/**
 * A setting of a resource that a rule wants.
 *
 * @param weakness the weakness that it ends
 * @param resource the type of the resource
 * @param path the blocks that lead to the attribute, and the attribute
 * @param value what it is to be, as it is written
 * @param review what changes for those who run it
 */
record CloudSetting(String weakness, String resource, List<String> path, String value, String review) {
    static CloudSetting of(String weakness, String resource, String path, String value, String review) {
        return new CloudSetting(weakness, resource, List.of(path.split("\\.")), value, review);
    }

    String name() {
        return String.join(".", path);
    }
}
