package beans.pair;

import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;

class Pair {
    private final Context context;

    Pair(Context context) {
        this.context = context;
    }

    private static String localName(String name) throws NamingException {
        if (name.isEmpty()) {
            throw new InvalidNameException("no name");
        }
        return name;
    }

    Object of(String first, String second) throws NamingException {
        Object one = context.lookup(localName(first));
        Object second2, other = null;
        second2 = second = context.lookup(second) == null ? "" : second;
        return one == null ? second2 : other;
    }
}
