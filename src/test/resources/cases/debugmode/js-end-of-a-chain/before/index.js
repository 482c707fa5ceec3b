const express = require('express');
const errorHandler = require('errorhandler');

express()
  .use('/rooms', require('./rooms'))
  .use('/guests', require('./guests'))
  .use(errorHandler())
  .listen(8080);
