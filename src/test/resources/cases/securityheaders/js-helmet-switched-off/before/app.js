const express = require('express');
const helmet = require('helmet');

const app = express();

app.use(helmet({ contentSecurityPolicy: false, frameguard: false, hsts: { maxAge: 86400 } }));

module.exports = app;
