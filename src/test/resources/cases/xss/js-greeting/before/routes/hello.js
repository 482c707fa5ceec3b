const express = require('express');

const router = express.Router();

router.get('/hello', (req, res) => {
  res.send('<h1>Hello ' + req.query.name + '</h1><p class="' + req.query.mood + '">Welcome back.</p>');
});

module.exports = router;
