package org.verein.wicket;

import org.apache.wicket.Component;

public class NoticePage {
    private final Component label = new Component();

    public NoticePage() {
        label.setEscapeModelStrings(true);
    }

    public Component label() {
        return label;
    }
}
