package com.staff.dir;

import javax.naming.NamingException;
import javax.naming.directory.DirContext;

public class Root {
    public Object find(DirContext directory) throws NamingException {
        return directory.lookup("ou=staff,o=shop");
    }
}
