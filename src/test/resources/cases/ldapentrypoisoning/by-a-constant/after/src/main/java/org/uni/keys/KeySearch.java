package org.uni.keys;

import javax.naming.directory.SearchControls;

class KeySearch {
    private static final boolean WITH_OBJECTS = false;
    private static final SearchControls CONTROLS = new SearchControls();

    static {
        CONTROLS.setReturningObjFlag(WITH_OBJECTS);
    }
}
