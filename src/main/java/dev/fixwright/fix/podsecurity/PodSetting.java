package dev.fixwright.fix.podsecurity;

import java.util.List;

/**
 * A setting of a pod or a container that a rule wants.
 *
 * @param weakness the weakness that it ends
 * @param place where it belongs
 * @param keys the keys that lead to it
 * @param value what it is to be
 * @param explanation what changes and why
 * @param review what may stop working
 */
record PodSetting(
        String weakness, Place place, List<String> keys, String value, String explanation, List<String> review) {
    enum Place {
        POD,
        CONTAINER
    }

    String name() {
        return String.join(".", keys);
    }
}
