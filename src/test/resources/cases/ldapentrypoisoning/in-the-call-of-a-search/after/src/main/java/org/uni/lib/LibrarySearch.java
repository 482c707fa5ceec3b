package org.uni.lib;

import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;

public class LibrarySearch {
    public boolean has(DirContext directory, String book) throws NamingException {
        return directory.search("ou=books", "(title={0})", new Object[] {book}, new SearchControls(2, 0L, 0, null, false, true)).hasMore();
    }
}
