<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<!DOCTYPE html>
<html>
<head>
  <title>Find a seat</title>
</head>
<body>
<h1>Find a seat</h1>
<p>No show matches <em><%= request.getParameter("q") %></em> on <%= java.time.LocalDate.now() %>.</p>
<form action="search.jsp">
  <input name="q" value="<%= request.getParameter("q") %>">
  <button>Search</button>
</form>
</body>
</html>
