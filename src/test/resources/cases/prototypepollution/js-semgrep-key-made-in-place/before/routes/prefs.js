const express = require('express');

const prefs = {};
const router = express.Router();

router.get('/prefs', (req, res) => {
  prefs[req.query.key.trim()] = req.query.value;
  res.sendStatus(204);
});

module.exports = router;
