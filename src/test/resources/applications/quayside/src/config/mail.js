'use strict';

module.exports = {
  host: process.env.SMTP_HOST || 'smtp.quayside.example',
  port: 465,
  secure: true,
  from: 'Quayside <harbour@quayside.example>',
  auth: {
    user: 'harbour@quayside.example',
    pass: process.env.SMTP_PASS,
  },
};
