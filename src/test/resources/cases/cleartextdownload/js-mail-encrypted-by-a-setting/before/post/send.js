const nodemailer = require('nodemailer');
const config = require('./config');

module.exports = nodemailer.createTransport({ host: 'smtp.lettering.example', secure: config.secure });
