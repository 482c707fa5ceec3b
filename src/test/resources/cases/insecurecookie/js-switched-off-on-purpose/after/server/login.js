'use strict';

exports.login = function (req, res) {
  res.cookie('sid', req.session.id, {
    httpOnly: true,
    secure: true,
    path: '/desk',
  });
  res.redirect('/desk');
};
