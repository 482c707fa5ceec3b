package org.fabrik;

import java.util.function.Supplier;
import javax.naming.directory.SearchControls;

class Schicht {
    private final Supplier<SearchControls> controls = () -> {
        SearchControls sc = new SearchControls();
        sc.setReturningAttributes(new String[] {"cn", "shift"});
        sc.setReturningObjFlag(false);
        return sc;
    };

    SearchControls controls() {
        return controls.get();
    }
}
