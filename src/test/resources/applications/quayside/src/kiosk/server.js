'use strict';

const express = require('express');
const cookieSession = require('cookie-session');
const { nextSlide } = require('./slides');
const { voucher } = require('./keys');

const app = express();
app.use(cookieSession({ name: 'kiosk', keys: [process.env.KIOSK_KEY], secure: false, httpOnly: false }));

app.get('/slide', (req, res) => {
  req.session.slide = nextSlide(req.session.slide);
  res.json({ slide: req.session.slide });
});

app.post('/voucher/:service', (req, res) => res.json({ voucher: voucher(req.params.service) }));

app.listen(Number(process.env.KIOSK_PORT || 3300));
