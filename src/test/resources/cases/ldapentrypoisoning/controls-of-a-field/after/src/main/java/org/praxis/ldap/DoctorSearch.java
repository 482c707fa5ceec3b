package org.praxis.ldap;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class DoctorSearch {
    private final SearchControls controls = new SearchControls();

    public DoctorSearch() {
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningObjFlag(false);
    }

    public NamingEnumeration<SearchResult> all(DirContext directory) throws NamingException {
        return directory.search("ou=doctors", "(objectClass=person)", controls);
    }
}
