package org.wohnen;

import javax.naming.directory.SearchControls;

class Mieter {
    SearchControls one() {
        SearchControls one = new SearchControls(SearchControls.OBJECT_SCOPE, 1, 0, null, false, true);
        return one;
    }
}
