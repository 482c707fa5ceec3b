const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport({
  host: process.env.SMTP_HOST,
  port: 587,
  tls: { ciphers: 'HIGH', rejectUnauthorized: false }
});

module.exports = (to, subject, text) => transport.sendMail({ from: 'desk@clinic.example', to, subject, text });
