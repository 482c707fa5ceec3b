package org.uni.sso;

import org.opensaml.xml.parse.BasicParserPool;

public class SamlParsing {
    public BasicParserPool parsers() {
        BasicParserPool pool = new BasicParserPool();
        pool.setMaxPoolSize(20);
        pool.setIgnoreComments(true);
        return pool;
    }
}
