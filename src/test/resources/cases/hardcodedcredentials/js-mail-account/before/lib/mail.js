const nodemailer = require('nodemailer');

module.exports = nodemailer.createTransport({
  host: 'mail.example.org',
  auth: { user: 'bookings', pass: 'Rooms4All!' },
});
