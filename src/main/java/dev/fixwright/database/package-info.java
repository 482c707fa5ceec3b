/** Connections, transactions, migrations, and the two dialects. */
@NullMarked
package dev.fixwright.database;

import org.jspecify.annotations.NullMarked;
