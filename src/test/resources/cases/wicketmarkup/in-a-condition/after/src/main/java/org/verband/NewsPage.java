package org.verband;

import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

public class NewsPage extends WebPage {
    public NewsPage(String headline, boolean imported) {
        Component title = new Label("title", headline);
        if (imported)
            title.setEscapeModelStrings(true);
        add(title);
    }
}
