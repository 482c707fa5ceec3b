const app = require('express')();
const { throttle } = require('./throttle');

app.get('/search', throttle, (req, res) => res.send('…'));
