package dev.fixwright.database;

import dev.fixwright.secret.Secret;
import java.nio.file.Path;

/** Where the database is. */
public sealed interface DatabaseAddress {
    /** An H2 file in a directory of ours. One process at a time. */
    record Directory(Path path) implements DatabaseAddress {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A PostgreSQL server, which several processes may share. */
    record PostgreSql(String url, String user, Secret password) implements DatabaseAddress {
        @Override
        public String toString() {
            return url + " as " + user;
        }
    }
}
