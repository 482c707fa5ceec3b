'use strict';

const { Router } = require('express');
const { AccountService } = require('../services/account-service');

module.exports = () => {
  const router = Router();
  const accounts = new AccountService();

  router.post('/login', async (req, res, next) => {
    try {
      const guest = await accounts.login(req.body.mail, req.body.password);
      if (!guest) {
        return res.status(401).send('Mail or password is wrong');
      }
      req.session.guest = guest.id;
      res.cookie('remember', accounts.rememberKey(guest), { maxAge: 30 * 24 * 3600 * 1000, httpOnly: false });
      return res.redirect('/bookings');
    } catch (error) {
      return next(error);
    }
  });

  router.post('/logout', (req, res) => {
    delete req.session.guest;
    res.clearCookie('remember').redirect('/');
  });

  router.post('/reset', async (req, res, next) => {
    try {
      const { token } = req.body;
      const expected = await accounts.resetToken(req.body.mail);
      if (token === expected) {
        await accounts.setPassword(req.body.mail, req.body.password);
        return res.send('Your password is changed');
      }
      return res.status(403).send('That link is no longer good');
    } catch (error) {
      return next(error);
    }
  });

  return router;
};
