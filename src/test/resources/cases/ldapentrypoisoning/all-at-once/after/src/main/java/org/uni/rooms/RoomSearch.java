package org.uni.rooms;

import javax.naming.directory.SearchControls;

class RoomSearch {
    private static final String[] WANTED = {"cn", "seats"};

    SearchControls controls() {
        return new SearchControls(
                SearchControls.ONELEVEL_SCOPE, 50, 2000, WANTED, false, false);
    }
}
