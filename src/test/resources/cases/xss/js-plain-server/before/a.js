const http = require('http');
http.createServer((req, res) => {
  const u = new URL(req.url, 'http://x');
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.write('<p>' + u.searchParams.get('q') + '</p>');
  res.end();
}).listen(1);
