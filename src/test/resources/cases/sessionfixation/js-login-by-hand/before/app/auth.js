const express = require('express');
const passport = require('passport');

const router = express.Router();

router.post('/signin', passport.authenticate('ldapauth', { failureRedirect: '/signin' }), (req, res) => {
  res.redirect('/wards');
});

module.exports = router;
