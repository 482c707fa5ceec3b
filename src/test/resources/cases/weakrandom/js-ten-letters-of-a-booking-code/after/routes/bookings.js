const express = require('express');
const router = express.Router();
const bookings = require('../store/bookings');
const crypto = require('crypto');

router.post('/', async (req, res) => {
  const reference = 'BK-' + Array.from({ length: 10 }, () => crypto.randomInt(36).toString(36)).join('').toUpperCase();
  await bookings.insert({ reference, room: req.body.room });
  res.status(201).json({ reference });
});

module.exports = router;
