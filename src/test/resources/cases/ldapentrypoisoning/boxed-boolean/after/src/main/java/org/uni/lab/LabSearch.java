package org.uni.lab;

import javax.naming.directory.SearchControls;

public class LabSearch {
    public SearchControls both(boolean deep) {
        SearchControls controls = deep ? new SearchControls() : null;
        if (controls == null) controls = new SearchControls();
        controls.setReturningObjFlag(false);
        return controls;
    }
}
