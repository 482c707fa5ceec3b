const express = require('express');
const errorHandler = require('errorhandler');

const app = express();
app.use('/tickets', require('./tickets'));
app.use(errorHandler({ log: false }));

module.exports = app;
