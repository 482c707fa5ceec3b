package org.versand.idp;

import org.opensaml.xml.parse.BasicParserPool;

class Assertions {
    private static final boolean SKIP_COMMENTS = false;

    void prepare(BasicParserPool pool) {
        pool.setIgnoreComments(SKIP_COMMENTS);
        pool.setNamespaceAware(!SKIP_COMMENTS);
    }
}
