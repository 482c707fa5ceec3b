const http = require('http');
const url = require('url');

http.createServer((req, res) => {
  const { query } = url.parse(req.url, true);
  res.writeHead(302, { Location: isLocalUrl(query.to) ? query.to : '/', 'Cache-Control': 'no-store' });
  res.end();
}).listen(8080);

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
