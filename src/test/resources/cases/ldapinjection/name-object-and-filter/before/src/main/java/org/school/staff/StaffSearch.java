package org.school.staff;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class StaffSearch {
    public NamingEnumeration<SearchResult> byMail(DirContext directory, String mail) throws NamingException {
        javax.naming.ldap.LdapName base = new javax.naming.ldap.LdapName("ou=staff");
        return directory.search(base, "(mail=" + mail.trim() + ")", new SearchControls());
    }
}
