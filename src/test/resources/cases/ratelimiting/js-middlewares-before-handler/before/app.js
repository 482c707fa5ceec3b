const express = require('express');
const fs = require('fs');
const { rateLimit } = require('express-rate-limit');
const signedIn = require('./signed-in');

const app = express();
const slow = rateLimit({ windowMs: 60000, max: 20 });

app.get('/archive', signedIn, (req, res) => {
  fs.createReadStream('archive.tar').pipe(res);
});
app.get('/export', slow, signedIn, (req, res) => res.send('ok'));
