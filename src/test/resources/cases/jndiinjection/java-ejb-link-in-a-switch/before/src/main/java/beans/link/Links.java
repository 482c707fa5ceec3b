package beans.link;

import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;

enum Links {
    PLAIN,
    LINKED;

    Object find(InitialDirContext directory, String name) throws NamingException {
        switch (this) {
            case LINKED:
                return directory.lookupLink(name);
            default:
                return directory.lookup(name);
        }
    }
}
