const express = require('express');
const router = express.Router();

router.post('/session', (req, res) => {
  req.session.user = req.body.user;
  res.redirect(isLocalUrl(req.query.returnTo || '/account') ? req.query.returnTo || '/account' : '/');
});

module.exports = router;

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
