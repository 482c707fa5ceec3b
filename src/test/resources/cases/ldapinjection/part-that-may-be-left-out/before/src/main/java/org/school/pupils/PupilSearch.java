package org.school.pupils;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class PupilSearch {
    public NamingEnumeration<SearchResult> find(DirContext directory, String name, String form) throws NamingException {
        StringBuilder filter = new StringBuilder("(&(objectClass=pupil)");
        filter.append("(cn=").append(name).append(")");
        if (form != null) {
            filter.append("(form=").append(form).append(")");
        }
        filter.append(")");
        return directory.search("ou=pupils", filter.toString(), new SearchControls());
    }
}
