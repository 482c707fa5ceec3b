<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%@ taglib prefix="fn" uri="http://java.sun.com/jsp/jstl/functions" %>
<%@ page import="org.apache.commons.text.StringEscapeUtils" %>
<p title="${fn:escapeXml(param.note)}"><c:out value="${param.note}"/> <%= StringEscapeUtils.escapeHtml4(request.getParameter("note")) %></p>
