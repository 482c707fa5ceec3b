const express = require('express');
const helmet = require('helmet');

const app = express();

app.use(helmet({ contentSecurityPolicy: true, frameguard: true, hsts: { maxAge: 86400 } }));

module.exports = app;
