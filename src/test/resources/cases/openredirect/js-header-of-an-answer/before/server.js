const http = require('http');
const url = require('url');

http.createServer((req, res) => {
  const { query } = url.parse(req.url, true);
  res.writeHead(302, { Location: query.to, 'Cache-Control': 'no-store' });
  res.end();
}).listen(8080);
