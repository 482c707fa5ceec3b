<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %><%!
    /** The value as HTML text: characters that could start a tag or end an attribute are written as references. */
    private static String htmlEscape(String value) {
        StringBuilder html = new StringBuilder();
        for (char c : String.valueOf(value).toCharArray()) {
            switch (c) {
                case '&': html.append("&amp;"); break;
                case '<': html.append("&lt;"); break;
                case '>': html.append("&gt;"); break;
                case '"': html.append("&quot;"); break;
                case '\'': html.append("&#39;"); break;
                default: html.append(c);
            }
        }
        return html.toString();
    }
%>
<!DOCTYPE html>
<html>
<head>
  <title>Find a seat</title>
</head>
<body>
<h1>Find a seat</h1>
<p>No show matches <em><%= htmlEscape(request.getParameter("q")) %></em> on <%= java.time.LocalDate.now() %>.</p>
<form action="search.jsp">
  <input name="q" value="<%= request.getParameter("q") %>">
  <button>Search</button>
</form>
</body>
</html>
