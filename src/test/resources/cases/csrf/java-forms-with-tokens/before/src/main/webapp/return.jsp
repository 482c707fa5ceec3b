<form action="return" method="post">
  <input type="hidden" name="${_csrf.parameterName}" value="${_csrf.token}">
  <button>Return</button>
</form>
<form action="search" method="get"><input name="q"></form>
