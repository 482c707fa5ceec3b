package org.chor.web;

import java.util.List;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;

public class ProbenPage extends WebPage {
    public ProbenPage(List<String> notes) {
        add(new ListView<String>("notes", notes) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("note", item.getModel()).setEscapeModelStrings(false));
            }
        });
    }
}
