<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<html>
<body>
<jsp:include page="<%= request.getParameter("part") %>"/>
</body>
</html>
