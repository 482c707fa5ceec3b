const express = require('express');
const helmet = require('helmet');

const app = express();
app.use(helmet.referrerPolicy({ policy: 'strict-origin-when-cross-origin' }));
app.get('/', (req, res) => res.render('home'));

module.exports = app;
