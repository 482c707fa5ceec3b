<%@ taglib prefix="form" uri="http://www.springframework.org/tags/form" %>
<form:form method="post" action="/rent"><form:input path="tool"/><button>Rent</button></form:form>
