'use strict';

const nodemailer = require('nodemailer');
const config = require('../config/mail');

const transport = nodemailer.createTransport({
  host: config.host,
  port: 587,
  secure: false,
  requireTLS: false,
  auth: config.auth,
});

module.exports = { send: (mail) => transport.sendMail({ from: config.from, ...mail }) };
