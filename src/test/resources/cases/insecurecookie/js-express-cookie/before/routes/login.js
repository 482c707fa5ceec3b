const router = require('express').Router();

router.post('/login', (req, res) => {
  const token = req.app.locals.sessions.open(req.body.user);
  res.cookie('session', token, { maxAge: 3600000, httpOnly: true });
  res.redirect('/');
});

module.exports = router;
