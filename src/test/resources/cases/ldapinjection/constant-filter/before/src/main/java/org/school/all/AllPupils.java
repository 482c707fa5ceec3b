package org.school.all;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class AllPupils {
    public NamingEnumeration<SearchResult> all(DirContext directory) throws NamingException {
        return directory.search("ou=pupils", "(objectClass=pupil)", new SearchControls());
    }
}
