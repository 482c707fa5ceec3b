package org.harbor.crew;

import java.util.ArrayList;
import java.util.List;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class CrewDirectory {
    private final DirContext directory;

    public CrewDirectory(DirContext directory) {
        this.directory = directory;
    }

    public List<String> find(String name, String rank) throws NamingException {
        String filter = "(&(objectclass=person)(berth={0})(cn={2})(title={3}))";
        Object[] fixed = new Object[] {"A1", "unused"};
        SearchControls controls = new SearchControls();
        NamingEnumeration<SearchResult> results = directory.search("ou=crew,o=harbor", filter, new Object[] {fixed[0], fixed[1], name, rank}, controls);
        List<String> names = new ArrayList<>();
        while (results.hasMore()) names.add(results.next().getName());
        return names;
    }
}
