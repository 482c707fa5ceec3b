<%@ page contentType="text/html; charset=UTF-8" %>
<%
    String motion = request.getParameter("motion");
    int yes = 3;
%>
<h1>Motion <%= org.owasp.encoder.Encode.forHtml(motion) %></h1>
<p>Result: <%= yes %> in favour</p>
<p><%= application.getServerInfo() %></p>
<% if (motion != null) { %>
<form action="vote.jsp"><input type="hidden" name="motion" value='<%= org.owasp.encoder.Encode.forHtml(motion) %>'></form>
<% } %>
