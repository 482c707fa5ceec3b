const express = require('express');
const app = express();

app.get('/tides', (req, res) => res.json(require('./tides').today()));

app.use((err, req, res, next) => {
  console.error(err);
  res.status(500).send('Internal Server Error');
});

module.exports = app;
