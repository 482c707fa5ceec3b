<%@ taglib prefix="fn" uri="http://java.sun.com/jsp/jstl/functions" %>
<html>
<body>
<p>You may not see this. <a href="${param.back}">Go back</a> or <a href="<%= request.getHeader("Referer") %>">leave</a>.</p>
</body>
</html>
