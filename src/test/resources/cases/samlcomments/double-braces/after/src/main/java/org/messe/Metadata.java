package org.messe;

import org.opensaml.xml.parse.BasicParserPool;

class Metadata {
    private final BasicParserPool parsers = new BasicParserPool() {
        {
            setIgnoreComments(true);
        }
    };

    BasicParserPool parsers() {
        return parsers;
    }
}
