const nodemailer = require('nodemailer');

module.exports = nodemailer.createTransport({ host: 'smtp.lettering.example', port: 465, secure: true });
