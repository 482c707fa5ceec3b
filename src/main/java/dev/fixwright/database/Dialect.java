package dev.fixwright.database;

/** The two databases, in the few words of SQL in which they differ. */
public enum Dialect {
    H2("varbinary(33554432)"),
    POSTGRESQL("bytea");

    private final String bytes;

    Dialect(String bytes) {
        this.bytes = bytes;
    }

    /** The type of a column that holds up to 32 MiB. */
    String bytes() {
        return bytes;
    }
}
