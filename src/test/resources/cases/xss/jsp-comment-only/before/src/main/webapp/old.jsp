<html>
<body>
<%-- <p><%= request.getParameter("old") --%>
</body>
</html>
