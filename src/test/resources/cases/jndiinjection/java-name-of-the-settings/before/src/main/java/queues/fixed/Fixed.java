package queues.fixed;

import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;

class Fixed {
    private static final String POOL = "jdbc/shop";

    Object pool() throws NamingException {
        Context context = new InitialContext();
        return context.lookup(POOL);
    }
}
