package org.apache.wicket;

public class Component {
    private boolean escapes = true;

    public Component setEscapeModelStrings(boolean escape) {
        escapes = escape;
        return this;
    }

    public boolean isEscaping() {
        return escapes;
    }
}
