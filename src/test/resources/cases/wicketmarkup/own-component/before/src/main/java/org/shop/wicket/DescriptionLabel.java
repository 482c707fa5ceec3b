package org.shop.wicket;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;

class DescriptionLabel extends Label {
    DescriptionLabel(String id, IModel<String> description) {
        super(id, description);
        setEscapeModelStrings(false);
    }
}
