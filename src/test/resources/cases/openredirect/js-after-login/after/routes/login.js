const router = require('express').Router();

router.post('/login', (req, res) => {
  req.session.user = req.body.user;
  res.redirect(isLocalUrl(req.query.next) ? req.query.next : '/');
});

module.exports = router;

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
