package dev.fixwright.database;

import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jdbi.v3.core.Handle;

/** The way of H2's changes to the disk. */
final class H2Disk {
    private H2Disk() {}

    /**
     * Brings all that is committed to where it is found after a power cut, or in a copy of the file. H2's own statement for
     * that leaves it to threads that write later; and what they write into gaps of the file is not found until its header
     * is written anew, up to twenty commits later. What stands at the end of the file is always found, so that a last
     * commit is put there. One caller at a time: a second one would have gaps filled again while the first still writes.
     */
    static void force(Handle handle) {
        MVStore store = store(handle);
        RandomAccessStore file = (RandomAccessStore) store.getFileStore();
        store.executeFilestoreOperation(() -> file.setReuseSpace(false));
        try {
            handle.execute("update write_probe set probed = probed + 1");
            handle.execute("checkpoint sync");
            store.executeFilestoreOperation(() -> {
                store.sync();
                file.setReuseSpace(true);
            });
        } finally {
            // Where one of them failed; the store may be closed by now, and take no operation any more.
            file.setReuseSpace(true);
        }
    }

    static MVStore store(Handle handle) {
        try {
            JdbcConnection connection = handle.getConnection().unwrap(JdbcConnection.class);
            return ((SessionLocal) connection.getSession())
                    .getDatabase()
                    .getStore()
                    .getMvStore();
        } catch (SQLException e) {
            throw new IllegalStateException("a connection to an H2 file is H2's own", e);
        }
    }
}
