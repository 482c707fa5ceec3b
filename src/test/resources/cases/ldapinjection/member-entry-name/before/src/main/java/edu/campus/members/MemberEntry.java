package edu.campus.members;

import javax.naming.NamingException;
import javax.naming.directory.DirContext;

public class MemberEntry {
    private static final String BASE = "ou=members,dc=campus";

    public Object entry(DirContext directory, String user) throws NamingException {
        return directory.lookup("uid=" + user + "," + BASE);
    }
}
