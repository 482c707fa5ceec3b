package org.apache.wicket.markup.html.list;

import java.util.List;
import org.apache.wicket.Component;

public abstract class ListView<T> extends Component {
    public ListView(String id, List<T> rows) {
        super(id);
    }

    protected abstract void populateItem(ListItem<T> item);
}
