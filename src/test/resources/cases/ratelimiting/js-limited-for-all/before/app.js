const express = require('express');
const limiter = require('express-rate-limit')({ max: 50 });
const app = express();

app.use(limiter);
app.get('/files/:name', (req, res) => res.sendFile(req.params.name, { root: 'files' }));
