const http = require('http');
const { URL } = require('url');

http.createServer((req, res) => {
  const who = new URL(req.url, 'http://localhost').searchParams.get('who');
  res.setHeader('Content-Type', 'text/html');
  res.write('<p>Hello ');
  res.write(escapeHtml(who));
  res.end('</p>');
}).listen(8080);

function escapeHtml(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
