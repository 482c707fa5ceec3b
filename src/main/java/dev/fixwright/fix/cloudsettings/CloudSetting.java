package dev.fixwright.fix.cloudsettings;

/**
 * A setting of a resource that a rule wants.
 *
 * @param weakness the weakness that it ends
 * @param resource the type of the resource
 * @param block the inner block that holds the attribute; empty for the resource itself
 * @param value what it is to be, as it is written
 * @param review what changes for those who run it, or {@link #REPLACES}
 */
record CloudSetting(String weakness, String resource, String block, String attribute, String value, String review) {
    /** Said of settings that a resource can only be made with: they are for people to change. */
    static final String REPLACES =
            "Terraform would replace what exists by a new, empty one; its data has to be copied over by people first";

    static CloudSetting of(String weakness, String resource, String path, String value, String review) {
        int dot = path.indexOf('.');
        return new CloudSetting(
                weakness, resource, path.substring(0, Math.max(0, dot)), path.substring(dot + 1), value, review);
    }

    String name() {
        return block.isEmpty() ? attribute : block + "." + attribute;
    }

    /** Whether a value that is written is the one that is wanted, or a stricter one. */
    boolean isMetBy(String written) {
        return written.replace("\"", "").equals(value.replace("\"", ""))
                || (value.equals("\"TLS1_2\"") && written.equals("\"TLS1_3\""));
    }
}
