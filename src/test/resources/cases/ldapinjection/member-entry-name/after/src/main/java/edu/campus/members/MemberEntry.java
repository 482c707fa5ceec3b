package edu.campus.members;

import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

public class MemberEntry {
    private static final String BASE = "ou=members,dc=campus";

    public Object entry(DirContext directory, String user) throws NamingException {
        return directory.lookup(new LdapName(BASE).add(new Rdn("uid", user)));
    }
}
