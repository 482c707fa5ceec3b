package org.amt;

import org.opensaml.xml.parse.BasicParserPool;

class Anmeldung {
    private static final boolean IGNORE = true;

    BasicParserPool pool() {
        BasicParserPool pool = new BasicParserPool();
        pool.setIgnoreComments(IGNORE);
        return pool;
    }
}
