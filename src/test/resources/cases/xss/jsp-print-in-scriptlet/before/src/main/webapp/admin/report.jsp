<%@page import="java.util.*"%>
<html><body>
<table>
<%
    String[] columns = request.getParameterValues("column");
    if (columns != null) {
        for (String column : columns) {
            out.println("<tr><td class='head'>" + column + "</td><td>" + column.length() + "</td></tr>");
        }
    } else {
        out.print("<tr><td>nothing chosen</td></tr>");
    }
%>
</table>
</body></html>
