const nodemailer = require('nodemailer');

module.exports = settings => nodemailer.createTransport(settings.mail);
