const { Router } = require('express');
const store = require('../store');
const rateLimit = require('express-rate-limit');

const router = Router();

const limiter = rateLimit({ windowMs: 15 * 60 * 1000, max: 100 });

router.get('/reports/:id', limiter, async (req, res) => {
  res.json(await store.load(req.params.id));
});

module.exports = router;
