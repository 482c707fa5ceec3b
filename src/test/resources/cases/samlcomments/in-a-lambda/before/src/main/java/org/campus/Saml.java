package org.campus;

import java.util.function.Consumer;
import org.opensaml.xml.parse.BasicParserPool;

class Saml {
    BasicParserPool pool() {
        return customised(p -> p.setIgnoreComments(false));
    }

    private static BasicParserPool customised(Consumer<BasicParserPool> change) {
        BasicParserPool pool = new BasicParserPool();
        change.accept(pool);
        return pool;
    }
}
