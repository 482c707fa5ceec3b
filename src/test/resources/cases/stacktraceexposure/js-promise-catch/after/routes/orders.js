const router = require('express').Router();
const orders = require('../orders');

router.post('/orders', (req, res) => {
  orders
    .place(req.body)
    .then((order) => res.status(201).json(order))
    .catch((error) => {
      console.error(error);
      return res.status(400).json({ message: 'failed', detail: 'Internal Server Error' });
    });
});

module.exports = router;
