package org.stadt.ldap;

import static javax.naming.directory.SearchControls.ONELEVEL_SCOPE;

import javax.naming.directory.SearchControls;

class Buerger {
    SearchControls limited(long most, String... attributes) {
        return new SearchControls(
                ONELEVEL_SCOPE,
                most,
                5_000,
                attributes,
                false,
                false);
    }
}
