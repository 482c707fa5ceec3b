const express = require('express');
const router = express.Router();

router.post('/login', (req, res) => {
  const target = req.body.next;
  if (typeof target === 'string' && target.includes('accounts.skyline-gym.com')) {
    return res.redirect(target);
  }
  res.redirect('/');
});

module.exports = router;
