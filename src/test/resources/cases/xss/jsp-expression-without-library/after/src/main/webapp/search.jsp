<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %><%!
    /** The value as HTML text: characters that could start a tag or end an attribute are written as references. */
    private static String htmlEscape(String value) {
        return String.valueOf(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
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
