const nodemailer = require('nodemailer');

exports.transport = (config) =>
  nodemailer.createTransport({ host: config.host, tls: { rejectUnauthorized: !config.selfSigned } });
