'use strict';

const express = require('express');
const session = require('express-session');
const csurf = require('csurf');
const bookings = require('./bookings');

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));
app.use(csurf({ ignoreMethods: ['GET', 'HEAD', 'OPTIONS'] }));

app.get('/bookings/new', (req, res) => res.render('new', { token: req.csrfToken() }));
app.delete('/bookings/:id', (req, res, next) => {
  bookings.cancel(req.session.guest, req.params.id).then(() => res.sendStatus(204), next);
});

module.exports = app;
