<%@ tag pageEncoding="UTF-8" %>
<%@ attribute name="text" required="true" %>
<%@ taglib prefix="spring" uri="http://www.springframework.org/tags" %>
<div class="notice" role="status">
  <spring:message code="notice.intro" arguments="${text}" htmlEscape="false"/>
</div>
