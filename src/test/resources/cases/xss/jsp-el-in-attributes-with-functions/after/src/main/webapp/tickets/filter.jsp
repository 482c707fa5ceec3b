<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<form method="get" action="${pageContext.request.contextPath}/tickets">
  <label>Status
    <select name="status"><option value="open" ${param.status == 'open' ? 'selected' : ''}>open</option></select>
  </label>
  <input type="search" name="text" value="${fn:escapeXml(param.text)}" placeholder='${fn:escapeXml(messages["filter.text"])}' class="${empty param.text ? 'blank' : 'filled'}">
</form>
