package org.opensaml.xml.parse;

public class BasicParserPool {
    private boolean ignoreComments = true;
    private int size;

    public void setMaxPoolSize(int size) {
        this.size = size;
    }

    public void setIgnoreComments(boolean ignore) {
        ignoreComments = ignore;
    }

    public String toString() {
        return size + " parsers, comments " + ignoreComments;
    }
}
