package net.shibboleth.utilities.java.support.xml;

public class BasicParserPool {
    public void setIgnoreComments(boolean ignore) {}

    public void setNamespaceAware(boolean aware) {}

    public void initialize() {}
}
