const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: process.env.SHOP_ORIGIN || '*', credentials: true }));
app.get('/orders', require('./routes/orders'));
module.exports = app;
