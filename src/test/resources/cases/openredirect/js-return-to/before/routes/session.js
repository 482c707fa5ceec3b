const express = require('express');
const router = express.Router();

router.post('/session', (req, res) => {
  req.session.user = req.body.user;
  res.redirect(req.query.returnTo || '/account');
});

module.exports = router;
