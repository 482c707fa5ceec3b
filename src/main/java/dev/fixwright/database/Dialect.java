package dev.fixwright.database;

/** The two databases, in the few words of SQL in which they differ. */
public enum Dialect {
    H2("varbinary(1048576)", "binary large object"),
    POSTGRESQL("bytea", "bytea");

    private final String bytes;
    private final String largeBytes;

    Dialect(String bytes, String largeBytes) {
        this.bytes = bytes;
        this.largeBytes = largeBytes;
    }

    /** The type of a column that holds up to 1 MiB, fast. */
    String bytes() {
        return bytes;
    }

    /** The type of a column that holds more. */
    String largeBytes() {
        return largeBytes;
    }
}
