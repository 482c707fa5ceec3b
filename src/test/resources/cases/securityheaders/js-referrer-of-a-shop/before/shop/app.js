const express = require('express');
const helmet = require('helmet');

const app = express();
app.use(helmet.referrerPolicy({ policy: 'no-referrer-when-downgrade' }));
app.get('/', (req, res) => res.render('home'));

module.exports = app;
