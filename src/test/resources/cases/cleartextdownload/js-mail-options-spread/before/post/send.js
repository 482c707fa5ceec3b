const nodemailer = require('nodemailer');
const shared = require('./shared');

module.exports = nodemailer.createTransport({ ...shared, secure: false });
