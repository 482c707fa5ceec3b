package org.apache.wicket.markup.html.basic;

import org.apache.wicket.Component;
import org.apache.wicket.model.IModel;

public class MultiLineLabel extends Component {
    public MultiLineLabel(String id, IModel<?> model) {
        super(id);
    }
}
