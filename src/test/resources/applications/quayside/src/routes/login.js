'use strict';

const express = require('express');
const passport = require('passport');

const router = express.Router();

router.post('/office', passport.authenticate('local', { failureRedirect: '/office/login' }), function (req, res) {
  res.redirect('/office');
});

router.post('/kiosk', passport.authenticate('local'), function (req, res, next) {
  const kept = req.session.passport;
  req.session.regenerate((error) => {
    if (error) {
      return next(error);
    }
    req.session.passport = kept;
    return req.session.save(() => res.redirect('/kiosk'));
  });
});

module.exports = router;
