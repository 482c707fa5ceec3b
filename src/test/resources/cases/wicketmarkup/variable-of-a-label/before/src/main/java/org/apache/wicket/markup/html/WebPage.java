package org.apache.wicket.markup.html;

import org.apache.wicket.Component;

public class WebPage extends Component {
    public WebPage() {
        super("page");
    }

    protected void onInitialize() {}

    protected WebPage add(Component... parts) {
        return this;
    }
}
