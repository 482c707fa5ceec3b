const express = require('express');

const app = express();

app.get('/echo', (req, res) => res.send(req.query.text));
