<%@ taglib prefix="ui" uri="/WEB-INF/ui.tld" %>
<ui:panel title="${param.title}" collapsed="<%= request.getParameter("c") != null %>">
  <p>Profile</p>
</ui:panel>
