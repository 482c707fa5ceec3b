<%@ page language="java" contentType="text/html; charset=UTF-8" %>
<!DOCTYPE html>
<html>
<body>
<div id="map"></div>
<script>
  // centre of the map
  var zoom = 12;
  var place = "${param.place}", label = '<%= request.getParameter("label") %>';
  show(place, label, zoom);
</script>
</body>
</html>
