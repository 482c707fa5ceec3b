'use strict';

const express = require('express');
const cors = require('cors');
const session = require('express-session');

const app = express();
app.disable('etag');
app.use(cors());
app.use(
  session({
    secret: process.env.SESSION_SECRET,
    resave: false,
    saveUninitialized: false,
    cookie: { secure: false, httpOnly: false, maxAge: 3_600_000 },
  }),
);

app.get('/availability', (req, res) => {
  req.session.seen = (req.session.seen || 0) + 1;
  res.json({ seen: req.session.seen });
});

app.listen(3200);
