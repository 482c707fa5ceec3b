<%@page import="java.util.*"%>
<html><body>
<table>
<%
    String[] columns = request.getParameterValues("column");
    if (columns != null) {
        for (String column : columns) {
            out.println("<tr><td class='head'>" + org.apache.commons.text.StringEscapeUtils.escapeHtml4(String.valueOf(column)).replace("'", "&#39;") + "</td><td>" + column.length() + "</td></tr>");
        }
    } else {
        out.print("<tr><td>nothing chosen</td></tr>");
    }
%>
</table>
</body></html>
