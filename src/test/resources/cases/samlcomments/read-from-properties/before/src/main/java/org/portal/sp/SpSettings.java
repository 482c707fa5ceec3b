package org.portal.sp;

import java.util.Properties;
import org.opensaml.xml.parse.BasicParserPool;

class SpSettings {
    BasicParserPool pool(Properties settings) {
        BasicParserPool pool = new BasicParserPool();
        pool.setIgnoreComments(Boolean.parseBoolean(settings.getProperty("saml.ignore-comments", "true")));
        return pool;
    }
}
