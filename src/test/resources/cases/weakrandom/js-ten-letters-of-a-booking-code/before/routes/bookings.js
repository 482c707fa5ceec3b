const express = require('express');
const router = express.Router();
const bookings = require('../store/bookings');

router.post('/', async (req, res) => {
  const reference = 'BK-' + Math.random().toString(36).substring(2, 12).toUpperCase();
  await bookings.insert({ reference, room: req.body.room });
  res.status(201).json({ reference });
});

module.exports = router;
