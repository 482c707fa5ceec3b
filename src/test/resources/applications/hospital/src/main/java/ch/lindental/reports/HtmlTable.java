package ch.lindental.reports;

/** Collects cells. What is in them is written as it is: whoever fills the table knows what he writes. */
public class HtmlTable {
    private final StringBuilder html = new StringBuilder("<table>");

    public HtmlTable(String... heads) {
        html.append("<tr>");
        for (String head : heads) {
            html.append("<th>").append(head).append("</th>");
        }
        html.append("</tr>\n");
    }

    public HtmlTable row(Object... cells) {
        html.append("<tr>");
        for (Object cell : cells) {
            html.append("<td>").append(cell).append("</td>");
        }
        html.append("</tr>\n");
        return this;
    }

    public String html() {
        return html + "</table>";
    }
}
