package org.apache.wicket.markup.html.basic;

import org.apache.wicket.Component;
import org.apache.wicket.model.IModel;

public class Label extends Component {
    public Label(String id, String text) {
        super(id);
    }

    public Label(String id, IModel<?> model) {
        super(id);
    }
}
