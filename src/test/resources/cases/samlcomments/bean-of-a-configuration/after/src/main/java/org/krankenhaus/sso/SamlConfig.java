package org.krankenhaus.sso;

import net.shibboleth.utilities.java.support.xml.BasicParserPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SamlConfig {
    @Bean
    BasicParserPool parserPool() {
        var parserPool = new BasicParserPool();
        parserPool.setIgnoreComments(true);
        parserPool.initialize();
        return parserPool;
    }
}
