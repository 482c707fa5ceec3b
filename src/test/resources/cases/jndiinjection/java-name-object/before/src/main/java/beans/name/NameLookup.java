package beans.name;

import javax.naming.CompositeName;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.NamingException;

class NameLookup {
    Object find(Context context, String text) throws NamingException {
        Name name = new CompositeName(text);
        return context.lookup(name);
    }
}
