const nodemailer = require('nodemailer');

module.exports = nodemailer.createTransport({ host: 'smtp.lettering.example', secure: false, requireTLS: true });
