package org.rathaus.saml;

import org.opensaml.xml.parse.BasicParserPool;

class Pool extends BasicParserPool {
    Pool(int size) {
        setMaxPoolSize(size);
        setIgnoreComments(true);
    }
}
