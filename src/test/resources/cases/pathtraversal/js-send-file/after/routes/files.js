const express = require('express');
const path = require('path');

const router = express.Router();

router.get('/files/:name', (req, res) => {
  res.sendFile(req.params.name, { root: path.join(__dirname, '..', 'uploads') });
});

module.exports = router;
