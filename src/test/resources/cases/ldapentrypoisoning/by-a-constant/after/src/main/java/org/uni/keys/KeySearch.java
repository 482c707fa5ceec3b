package org.uni.keys;

import javax.naming.directory.SearchControls;

class KeySearch {
    private static final boolean WITH_OBJECTS = true;
    private static final SearchControls CONTROLS = new SearchControls();

    static {
        CONTROLS.setReturningObjFlag(false);
    }
}
