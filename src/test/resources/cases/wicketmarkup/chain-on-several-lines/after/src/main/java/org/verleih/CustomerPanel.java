package org.verleih;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.model.IModel;

public class CustomerPanel extends WebPage {
    private final IModel<String> remark;

    public CustomerPanel(IModel<String> remark) {
        this.remark = remark;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new MultiLineLabel("remark", remark)
                .setEscapeModelStrings(true)
                .setOutputMarkupId(true));
    }
}
