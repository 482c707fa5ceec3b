'use strict';

const redis = require('./redis');
const mailer = require('./mailer');
const crypto = require('crypto');

async function sendCode(user) {
  const code = crypto.randomInt(100000, 1000000);
  await redis.setex(`otp:${user.id}`, 300, code);
  await mailer.send(user.email, 'Your code', `Use ${code} within five minutes.`);
}

module.exports = { sendCode };
