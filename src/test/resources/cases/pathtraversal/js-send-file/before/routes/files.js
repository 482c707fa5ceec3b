const express = require('express');
const path = require('path');

const router = express.Router();

router.get('/files/:name', (req, res) => {
  res.sendFile(path.join(__dirname, '..', 'uploads', req.params.name));
});

module.exports = router;
