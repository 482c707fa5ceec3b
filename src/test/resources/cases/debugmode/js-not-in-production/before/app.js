const express = require('express');
const errorhandler = require('errorhandler');

const app = express();
app.use('/wards', require('./wards'));
if (process.env.NODE_ENV !== 'production') {
  app.use(errorhandler({ log: false }));
}
module.exports = app;
