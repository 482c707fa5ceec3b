const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport({
  host: 'smtp.lettering.example',
  secure: false,
  requireTLS: false,
});
