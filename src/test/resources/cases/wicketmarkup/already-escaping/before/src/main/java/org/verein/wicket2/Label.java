package org.verein.wicket2;

class Label {
    Label setEscapeModelStrings(boolean escape) {
        return this;
    }

    static Label plain() {
        boolean on = true;
        return new Label().setEscapeModelStrings(on);
    }
}
