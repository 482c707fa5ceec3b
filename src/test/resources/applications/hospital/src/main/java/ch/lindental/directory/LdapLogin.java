package ch.lindental.directory;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LdapLogin {
    private static final Logger LOG = LoggerFactory.getLogger(LdapLogin.class);

    private final LdapContexts contexts;
    private final DirContext search;

    public LdapLogin(LdapContexts contexts, DirContext search) {
        this.contexts = contexts;
        this.search = search;
    }

    public boolean check(String login, String password) {
        try {
            String filter = String.format("(&(uid=%s)(!(accountLocked=TRUE)))", login);
            NamingEnumeration<SearchResult> found = search.search("ou=staff,dc=lindental,dc=ch", filter, new SearchControls());
            if (found == null || !found.hasMore()) {
                LOG.warn("unknown login {}", login);
                return false;
            }
            contexts.open(found.next().getNameInNamespace(), password).close();
            return true;
        } catch (NamingException e) {
            LOG.info("login of " + login + " refused: " + e.getMessage());
            return false;
        }
    }
}
