<%@ taglib uri="http://java.sun.com/jsp/jstl/core" prefix="c" %>
<dl>
<c:forEach items="${entries}" var="entry" varStatus="row">
  <dt>${row.index}. <c:out value="${entry.author}"/></dt>
  <dd><c:out value="${entry.message}" escapeXml="true" default="-"/></dd>
</c:forEach>
</dl>
