const { createTransport } = require('nodemailer');

module.exports = createTransport({ host: 'localhost', port: 1025 });
