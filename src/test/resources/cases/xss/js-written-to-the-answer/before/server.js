const http = require('http');
const { URL } = require('url');

http.createServer((req, res) => {
  const who = new URL(req.url, 'http://localhost').searchParams.get('who');
  res.setHeader('Content-Type', 'text/html');
  res.write('<p>Hello ');
  res.write(who);
  res.end('</p>');
}).listen(8080);
