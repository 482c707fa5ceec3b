package org.uni.desk;

import javax.naming.directory.SearchControls;

class DeskSearch {
    void prepare(SearchControls controls) {
        controls.setReturningObjFlag(false);
    }
}
