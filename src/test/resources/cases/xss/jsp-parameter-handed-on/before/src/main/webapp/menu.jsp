<html>
<body>
<jsp:include page="/parts/menu.jsp"><jsp:param name="tab" value="${param.tab}"/></jsp:include>
</body>
</html>
