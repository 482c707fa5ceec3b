package org.liga;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

public class TablePage extends WebPage {
    public TablePage(String team) {
        add(new Label("leader", "<b>" + team + "</b>").setEscapeModelStrings(false));
    }
}
