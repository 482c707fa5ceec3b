package edu.campus.directory;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class StaffDirectory {
    public boolean exists(DirContext directory, String user, String faculty) throws NamingException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        String filter = "(&(objectClass=person)(uid=" + user + ")(ou=" + faculty + "))";
        NamingEnumeration<SearchResult> found = directory.search("ou=staff,dc=campus", filter, controls);
        return found.hasMore();
    }
}
