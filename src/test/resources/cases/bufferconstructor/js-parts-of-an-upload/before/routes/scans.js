const router = require('express').Router();
const scans = require('../store/scans');

router.put('/patients/:id/scan', (req, res, next) => {
  let received = 0;
  const parts = [];
  req.on('data', (part) => {
    received += part.length;
    parts.push(part);
  });
  req.on('end', () => {
    const whole = new Buffer(received);
    let at = 0;
    for (const part of parts) {
      at += part.copy(whole, at);
    }
    scans.keep(req.params.id, whole).then(() => res.sendStatus(204), next);
  });
});

module.exports = router;
