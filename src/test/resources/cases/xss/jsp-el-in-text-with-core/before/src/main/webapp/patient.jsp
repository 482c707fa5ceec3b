<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<section>
  <c:choose>
    <c:when test="${empty patients}"><p>No patients.</p></c:when>
    <c:otherwise>
      <p>${total > 0 ? total * 1 : 0} results for ${param.name}, page ${pageNumber + 1}</p>
    </c:otherwise>
  </c:choose>
</section>
