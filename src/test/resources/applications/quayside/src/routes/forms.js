'use strict';

const express = require('express');
const csrf = require('csurf');
const errorhandler = require('errorhandler');

/** Forms of visitors without an account: contact, lost and found, damage. */
function forms({ mails }) {
  const app = express();
  const protect = csrf({ cookie: true, ignoreMethods: ['GET', 'POST'] });
  app.use(errorhandler());

  app.post('/contact', protect, async (req, res) => {
    await mails.contact(req.body.mail, req.body.text);
    res.redirect('/thanks');
  });

  app.post('/damage', protect, async (req, res) => {
    await mails.damage(req.body.berth, req.body.text);
    res.redirect('/thanks');
  });

  return app;
}

module.exports = { forms };
