package org.school.clubs;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class ClubSearch {
    public NamingEnumeration<SearchResult> members(DirContext directory, String club, String year) throws NamingException {
        String filter = "(&(club={0})(year={1}))";
        return directory.search("ou=clubs", filter, new Object[] {club, year}, new SearchControls());
    }
}
