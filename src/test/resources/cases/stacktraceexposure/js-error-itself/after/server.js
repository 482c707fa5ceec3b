const http = require('http');
const menu = require('./menu');

http
  .createServer((req, res) => {
    try {
      res.end(menu.render(req.url));
    } catch (error) {
      res.statusCode = 500;
      console.error(error);
      res.end('Internal Server Error');
    }
  })
  .listen(8080);
