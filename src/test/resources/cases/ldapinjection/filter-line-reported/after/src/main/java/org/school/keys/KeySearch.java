package org.school.keys;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class KeySearch {
    public NamingEnumeration<SearchResult> holder(DirContext directory, String key) throws NamingException {
        String filter = "(&(objectClass=holder)(key={0}))";
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        return directory.search("ou=keys", filter, new Object[] {key}, controls);
    }
}
