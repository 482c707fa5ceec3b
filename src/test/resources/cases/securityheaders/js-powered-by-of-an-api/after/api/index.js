'use strict';

const express = require('express');
const bookings = require('./bookings');

const api = express();
api.disable('x-powered-by');

api.use(express.json());
api.use('/bookings', bookings);

module.exports = api;
