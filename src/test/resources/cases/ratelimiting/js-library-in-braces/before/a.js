const express = require('express');
const { rateLimit } = require('express-rate-limit');
const app = express();
app.get('/a', function (req, res) {
  res.sendFile('/x');
});
