package org.uni.tools;

import javax.naming.directory.SearchControls;

class ToolSearch {
    void prepare(SearchControls controls, boolean objects) {
        controls.setReturningObjFlag(objects);
    }
}
