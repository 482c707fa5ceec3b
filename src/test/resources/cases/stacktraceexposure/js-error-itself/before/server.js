const http = require('http');
const menu = require('./menu');

http
  .createServer((req, res) => {
    try {
      res.end(menu.render(req.url));
    } catch (error) {
      res.statusCode = 500;
      res.end(String(error.stack));
    }
  })
  .listen(8080);
