package dev.fixwright.api;

import java.util.Locale;

/**
 * One value in the path, the query or a header of a request. A query parameter that takes a list may be repeated.
 *
 * @param description empty where the name says it all
 */
public record Parameter(Place place, String name, boolean required, String description, Schema schema) {
    /** Where it stands. */
    public enum Place {
        PATH,
        QUERY,
        HEADER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Parameter path(String name, String description, Schema schema) {
        return new Parameter(Place.PATH, name, true, description, schema);
    }

    public static Parameter query(String name, String description, Schema schema) {
        return new Parameter(Place.QUERY, name, false, description, schema);
    }

    public static Parameter header(String name, String description, Schema schema) {
        return new Parameter(Place.HEADER, name, false, description, schema);
    }

    /** The same, and nothing goes without it. */
    public Parameter must() {
        return new Parameter(place, name, true, description, schema);
    }
}
