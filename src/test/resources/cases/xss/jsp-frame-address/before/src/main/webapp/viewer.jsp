<html>
<body>
<iframe src="<%= request.getParameter("doc") %>" width="100%"></iframe>
</body>
</html>
