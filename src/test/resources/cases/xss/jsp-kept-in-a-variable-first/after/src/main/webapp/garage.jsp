<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<c:set var="plate">${param.plate}</c:set>
<c:if test="${not empty plate}">
  <h2>Car <c:out value="${plate}"/></h2>
  <c:set var="count" value="${1 + 1}"/>
  <p>${count} invoices</p>
</c:if>
