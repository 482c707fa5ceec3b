<%@ page import="java.util.List" %>
<%
    String title = request.getParameter("title");
    int copies = Integer.parseInt(request.getParameter("copies"));
    String ctx = request.getContextPath();
%>
<li><a href="<%= ctx %>/book?title=<%= org.owasp.encoder.Encode.forUriComponent(title) %>" title='<%= org.owasp.encoder.Encode.forHtml(title) %>'><%=org.owasp.encoder.Encode.forHtml(title)%></a> (<%= copies %> copies)</li>
