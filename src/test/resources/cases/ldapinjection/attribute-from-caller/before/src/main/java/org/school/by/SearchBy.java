package org.school.by;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class SearchBy {
    public NamingEnumeration<SearchResult> by(DirContext directory, String attribute, String value) throws NamingException {
        return directory.search("ou=pupils", "(" + attribute + "=" + value + ")", new SearchControls());
    }
}
