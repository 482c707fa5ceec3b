const http = require('http');

http.createServer((req, res) => {
  const next = new URL(req.url, 'http://localhost').searchParams.get('next') || '/';
  res.statusCode = 302;
  res.setHeader('Location', next);
  res.end();
}).listen(8080);
