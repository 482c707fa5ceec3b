const { execFile } = require('child_process');
const express = require('express');

const router = express.Router();

router.post('/thumbnails', (req, res) => {
  const { source, width } = req.body;
  execFile('convert', [String(source), '-resize', `${width}x`, '/var/thumbs/out.png'], (err, stdout) => {
    if (err) {
      return res.status(500).end();
    }
    res.json({ log: stdout });
  });
});

module.exports = router;
