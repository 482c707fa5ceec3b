package org.uni.login;

import org.opensaml.xml.parse.BasicParserPool;

final class Parsers {
    static final BasicParserPool POOL = new BasicParserPool();

    static {
        POOL.setNamespaceAware(true);
        POOL.setIgnoreComments(false);
    }

    private Parsers() {}
}
