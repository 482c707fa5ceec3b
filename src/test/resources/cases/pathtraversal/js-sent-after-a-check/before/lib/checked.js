const express = require('express');
const path = require('path');
const app = express();

app.get('/doc', (req, res) => {
  const file = path.resolve('/srv/docs', req.query.name);
  if (!file.startsWith('/srv/docs' + path.sep)) {
    return res.status(404).end();
  }
  res.sendFile(file);
});
