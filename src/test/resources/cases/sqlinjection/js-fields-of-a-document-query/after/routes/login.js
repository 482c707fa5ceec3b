const express = require('express');
const User = require('../models/user');
const mongoose = require('mongoose');

const router = express.Router();

router.post('/login', async (req, res) => {
  const { email, password } = req.body;
  // only accounts that are confirmed
  const user = await User.findOne({ email: { $eq: email }, password: { $eq: password }, confirmed: true });
  if (!user) return res.sendStatus(401);
  res.json({ id: user._id, state: mongoose.connection.readyState });
});

module.exports = router;
