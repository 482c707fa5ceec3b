const router = require('express').Router();
const baskets = require('../store/baskets');

const YEAR = 365 * 24 * 60 * 60 * 1000;

router.post('/basket', async (req, res, next) => {
  try {
    const basket = await baskets.open(req.body.items);
    res
      .status(201)
      .cookie('basket', basket.id, { httpOnly: true, maxAge: YEAR, sameSite: 'lax' })
      .json(basket);
  } catch (error) {
    next(error);
  }
});

module.exports = router;
