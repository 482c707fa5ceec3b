package org.school.rooms;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class RoomSearch {
    public boolean free(DirContext directory, String room, String day) throws NamingException {
        String filter = "(&(room={1})(day={0}))";
        Object[] arguments = {day};
        return !directory.search("ou=rooms", filter, new Object[] {arguments[0], room}, new SearchControls()).hasMore();
    }
}
