package org.apache.wicket.markup.html.list;

import org.apache.wicket.Component;
import org.apache.wicket.model.IModel;

public class ListItem<T> extends Component {
    public ListItem(String id) {
        super(id);
    }

    public native IModel<T> getModel();

    public native T getModelObject();

    public native void add(Component... parts);
}
