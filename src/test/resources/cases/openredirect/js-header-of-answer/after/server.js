const http = require('http');

http.createServer((req, res) => {
  const next = new URL(req.url, 'http://localhost').searchParams.get('next') || '/';
  res.statusCode = 302;
  res.setHeader('Location', isLocalUrl(next) ? next : '/');
  res.end();
}).listen(8080);

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
