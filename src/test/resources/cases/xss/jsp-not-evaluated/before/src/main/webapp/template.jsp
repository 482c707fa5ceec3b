<%@ page isELIgnored="true" %>
<script type="text/x-template">
  <b>${user.name}</b>
</script>
