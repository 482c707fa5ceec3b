const express = require('express');
const rateLimit = require('express-rate-limit');

const router = express.Router();
const strict = rateLimit({ windowMs: 60 * 1000, max: 5 });

router.post('/login', strict, require('./login-handler'));
router.post('/reset', strict, async (req, res) => {
  await req.app.users.reset(req.body.email);
  res.sendStatus(204);
});

module.exports = router;
