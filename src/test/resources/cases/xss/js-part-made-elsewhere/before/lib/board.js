const http = require('http');
const { departures } = require('./departures');

http.createServer(async (req, res) => {
  const rows = await departures(req.url);
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.write(rows);
  res.end();
}).listen(8090);
