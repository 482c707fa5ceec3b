const express = require('express');
const escapeHtml = require('escape-html');

const app = express();

app.get('/echo', (req, res) => res.send(escapeHtml(req.query.text)));
