package org.stadt;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

public class Ansage extends WebPage {
    interface Settings {
        boolean allowsMarkup();
    }

    public Ansage(Settings settings, String text) {
        add(
                new Label("text", text).setEscapeModelStrings(!settings.allowsMarkup()));
    }
}
