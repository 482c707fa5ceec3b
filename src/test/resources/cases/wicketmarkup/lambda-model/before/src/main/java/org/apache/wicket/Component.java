package org.apache.wicket;

public class Component {
    public Component(String id) {}

    public Component setEscapeModelStrings(boolean escape) {
        return this;
    }

    public Component setOutputMarkupId(boolean output) {
        return this;
    }
}
