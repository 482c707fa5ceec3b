<%@ page import="java.math.BigDecimal" %>
<%
    String customer = request.getParameter("customer");
    BigDecimal sum = new BigDecimal(request.getParameter("sum"));
    StringBuilder line = new StringBuilder();
    line.append("<b>").append(customer).append("</b>");
%>
<p>Receipt over <%= sum %> for <%= line %></p>
