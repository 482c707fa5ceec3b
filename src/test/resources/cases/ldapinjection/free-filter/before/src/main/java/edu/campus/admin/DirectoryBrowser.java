package edu.campus.admin;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class DirectoryBrowser {
    public NamingEnumeration<SearchResult> browse(DirContext directory, String filter) throws NamingException {
        return directory.search("dc=campus", filter, new SearchControls());
    }
}
