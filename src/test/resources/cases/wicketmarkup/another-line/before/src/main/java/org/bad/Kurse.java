package org.bad;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

public class Kurse extends WebPage {
    public Kurse(String kurs) {
        Label label = new Label("kurs", kurs);
        add(label);
    }
}
