<%@ page contentType="text/html" %>
<%@ include file="/WEB-INF/parts/banner.jspf" %>
<p>Home of <%= request.getParameter("club") %></p>
