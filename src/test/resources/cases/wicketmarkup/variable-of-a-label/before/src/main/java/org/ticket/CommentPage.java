package org.ticket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

public class CommentPage extends WebPage {
    public CommentPage(Comments comments, long id) {
        Label comment = new Label("comment", comments.text(id));
        comment.setEscapeModelStrings(Boolean.FALSE);
        add(comment);
    }

    interface Comments {
        String text(long id);
    }
}
