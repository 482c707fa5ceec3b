package org.klinik.web;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

public class Befund extends WebPage {
    private static final boolean RAW = false;

    public Befund(Befunde befunde, String patient) {
        add(new Label("befund", () -> befunde.letzter(patient)).setEscapeModelStrings(RAW));
    }

    interface Befunde {
        String letzter(String patient);
    }
}
