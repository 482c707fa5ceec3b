<%@ page import="java.util.List" %>
<%
    String title = request.getParameter("title");
    int copies = Integer.parseInt(request.getParameter("copies"));
    String ctx = request.getContextPath();
%>
<li><a href="<%= ctx %>/book?title=<%= title %>" title='<%= title %>'><%=title%></a> (<%= copies %> copies)</li>
