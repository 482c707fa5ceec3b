package org.opensaml.xml.parse;

import java.util.Map;

public class BasicParserPool {
    public void setIgnoreComments(boolean ignore) {}

    public void setNamespaceAware(boolean aware) {}

    public void setMaxPoolSize(int size) {}

    public void setBuilderFeatures(Map<String, Boolean> features) {}
}
