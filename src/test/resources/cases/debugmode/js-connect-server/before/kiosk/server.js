'use strict';

const connect = require('connect');
const errorhandler = require('errorhandler');
const http = require('http');

const kiosk = connect();

kiosk.use((req, res, next) => {
  if (req.url === '/health') return res.end('ok');
  next();
});
kiosk.use(errorhandler({ log: true })); // the last one

http.createServer(kiosk).listen(8090);
