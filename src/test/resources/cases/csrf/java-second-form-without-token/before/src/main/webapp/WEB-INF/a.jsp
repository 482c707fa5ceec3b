<form action="/book" method="post"><input type="hidden" name="${_csrf.parameterName}" value="${_csrf.token}"></form>
