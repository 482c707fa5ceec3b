<html>
<body>
<script>
  var limit = <%= request.getParameter("limit") %>;
</script>
</body>
</html>
