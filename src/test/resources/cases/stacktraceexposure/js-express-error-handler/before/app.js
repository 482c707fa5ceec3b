const express = require('express');
const app = express();

app.get('/tides', (req, res) => res.json(require('./tides').today()));

app.use((err, req, res, next) => {
  res.status(500).send(err.stack);
});

module.exports = app;
