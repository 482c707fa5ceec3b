const crypto = require('crypto');
const db = require('./db');

exports.enrol = async (member) => {
  const stored = crypto.createHash('sha256').update(member.passphrase).digest('hex');
  await db('members').insert({ email: member.email, stored });
};
