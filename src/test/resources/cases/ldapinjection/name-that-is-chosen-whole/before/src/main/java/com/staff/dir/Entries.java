package com.staff.dir;

import javax.naming.NamingException;
import javax.naming.directory.DirContext;

public class Entries {
    public Object find(DirContext directory, String place, String name) throws NamingException {
        return directory.lookup(place + ",cn=" + name + place);
    }
}
