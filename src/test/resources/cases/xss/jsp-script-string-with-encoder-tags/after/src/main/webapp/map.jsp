<%@ page language="java" contentType="text/html; charset=UTF-8" %><%@ taglib prefix="e" uri="https://www.owasp.org/index.php/OWASP_Java_Encoder_Project" %>
<!DOCTYPE html>
<html>
<body>
<div id="map"></div>
<script>
  // centre of the map
  var zoom = 12;
  var place = "${e:forJavaScript(param.place)}", label = '<%= org.owasp.encoder.Encode.forJavaScript(request.getParameter("label")) %>';
  show(place, label, zoom);
</script>
</body>
</html>
