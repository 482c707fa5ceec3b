package beans.link;

import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;

enum Links {
    PLAIN,
    LINKED;

    Object find(InitialDirContext directory, String name) throws NamingException {
        switch (this) {
            case LINKED:
                return directory.lookupLink(localName(name));
            default:
                return directory.lookup(name);
        }
    }

    /** The name as it is; one with an address in it, such as ldap: or rmi:, is refused. */
    private static String localName(String name) throws NamingException {
        if (name != null && name.matches("(?s)[^/]+:.*") && !name.startsWith("java:")) {
            throw new InvalidNameException("The name leads to another server");
        }
        return name;
    }
}
