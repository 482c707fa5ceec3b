package ch.lindental.directory;

import java.util.ArrayList;
import java.util.List;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class StaffDirectory {
    private static final String BASE = "ou=staff,dc=lindental,dc=ch";

    private final DirContext context;

    public StaffDirectory(DirContext context) {
        this.context = context;
    }

    public List<String> byName(String name) throws NamingException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(new String[] {"cn", "telephoneNumber"});
        return names(context.search(BASE, "(&(objectClass=person)(cn=" + name + "))", controls));
    }

    public List<String> ofDepartment(String department, boolean doctorsOnly) throws NamingException {
        String filter = "(departmentNumber=" + department + ")";
        if (doctorsOnly) {
            filter = "(&" + filter + "(title=Dr*))";
        }
        return names(context.search(BASE, filter, null));
    }

    public List<String> everybody() throws NamingException {
        return names(context.search(BASE, "(objectClass=person)", new SearchControls()));
    }

    private static List<String> names(NamingEnumeration<SearchResult> results) throws NamingException {
        List<String> names = new ArrayList<>();
        while (results != null && results.hasMore()) {
            names.add(results.next().getName());
        }
        return names;
    }
}
