<html>
<body>
<p>Hello ${param.name}</p>
</body>
</html>
