#!/usr/bin/env node
'use strict';

const express = require('express');

// Shows mails instead of sending them, for those who work on the texts.
const app = express();
const mails = [];

app.use(express.json());
app.post('/mails', (req, res) => {
  mails.push(req.body);
  res.status(202).end();
});
app.get('/mails/:index', (req, res) => {
  const { index } = req.params;
  const mail = mails[index];
  return mail ? res.json(mail) : res.status(404).end();
});
app.listen(1080);
