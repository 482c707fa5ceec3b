package org.halle;

import org.opensaml.xml.parse.BasicParserPool;

class Sp {
    BasicParserPool pool() {
        BasicParserPool pool = new BasicParserPool();
        pool.setNamespaceAware(true);
        return pool;
    }
}
