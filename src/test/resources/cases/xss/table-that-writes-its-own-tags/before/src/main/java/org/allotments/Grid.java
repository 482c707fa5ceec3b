package org.allotments;

class Grid {
    private final StringBuilder cells = new StringBuilder();

    void cell(String text) {
        cells.append("<td>").append(text).append("</td>");
    }

    String html() {
        return "<table><tr>" + cells + "</tr></table>";
    }
}
