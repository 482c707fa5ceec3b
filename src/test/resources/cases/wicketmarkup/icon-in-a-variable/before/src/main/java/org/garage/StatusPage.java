package org.garage;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

public class StatusPage extends WebPage {
    public StatusPage(String car, boolean ready) {
        Label status = new Label("status", car + (ready ? " &check;" : ""));
        status.setEscapeModelStrings(false);
        add(status);
    }
}
