package queues.pool;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

class Pools {
    DataSource of(String tenant) {
        try {
            return InitialContext.doLookup("jdbc/" + tenant);
        } catch (NamingException e) {
            throw new IllegalArgumentException("no pool for " + tenant, e);
        }
    }
}
