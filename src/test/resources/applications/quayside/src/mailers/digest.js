'use strict';

const nodemailer = require('nodemailer');

/** The weekly list of arrivals for the harbour master. */
const transport = nodemailer.createTransport({
  host: 'mail.quayside.example',
  port: 587,
  secure: false,
});

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function digest(arrivals) {
  const byDay = {};
  for (const day of DAYS) {
    byDay[day] = arrivals.filter((arrival) => arrival.day === day).map((arrival) => arrival.boat);
  }
  return DAYS.map((day) => `${day}: ${byDay[day].join(', ') || '-'}`).join('\n');
}

module.exports = { digest, send: (to, arrivals) => transport.sendMail({ to, subject: 'Arrivals', text: digest(arrivals) }) };
