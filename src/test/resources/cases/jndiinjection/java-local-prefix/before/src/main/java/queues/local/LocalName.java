package queues.local;

import javax.naming.Context;
import javax.naming.NamingException;

class LocalName {
    Object env(Context context, String key) throws NamingException {
        return context.lookup("java:comp/env/" + key);
    }
}
