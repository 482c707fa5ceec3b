<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<form method="get" action="${pageContext.request.contextPath}/tickets">
  <label>Status
    <select name="status"><option value="open" ${param.status == 'open' ? 'selected' : ''}>open</option></select>
  </label>
  <input type="search" name="text" value="${param.text}" placeholder='${messages["filter.text"]}' class="${empty param.text ? 'blank' : 'filled'}">
</form>
