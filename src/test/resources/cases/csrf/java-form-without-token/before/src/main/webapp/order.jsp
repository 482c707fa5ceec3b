<html><body><form action="order" method="POST"><input name="sample"><input type="submit"></form></body></html>
