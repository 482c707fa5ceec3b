package org.depot;

import javax.naming.directory.SearchControls;

class Suche {
    static SearchControls controls(int scope, String[] attributes, boolean objects) {
        return new SearchControls(scope, 100, 0, attributes, objects, false);
    }
}
