const { Router } = require('express');
const store = require('../store');

const router = Router();

router.get('/reports/:id', async (req, res) => {
  res.json(await store.load(req.params.id));
});

module.exports = router;
