'use strict';

const redis = require('./redis');
const mailer = require('./mailer');

async function sendCode(user) {
  const code = Math.floor(100000 + Math.random() * 900000);
  await redis.setex(`otp:${user.id}`, 300, code);
  await mailer.send(user.email, 'Your code', `Use ${code} within five minutes.`);
}

module.exports = { sendCode };
