const express = require('express');
const router = express.Router();

router.post('/login', (req, res) => {
  const target = req.body.next;
  if (typeof target === 'string' && hasHost(target, 'accounts.skyline-gym.com')) {
    return res.redirect(target);
  }
  res.redirect('/');
});

module.exports = router;

function hasHost(address, host) {
  try {
    const { hostname } = new URL(address);
    return hostname === host || hostname.endsWith('.' + host);
  } catch (error) {
    return false;
  }
}
