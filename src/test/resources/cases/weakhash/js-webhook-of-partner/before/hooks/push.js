const crypto = require('crypto');

module.exports = function verified(req, key) {
  const sent = req.get('X-Hub-Signature');
  const own = 'sha1=' + crypto.createHmac('sha1', key).update(req.rawBody).digest('hex');
  return sent.length === own.length && crypto.timingSafeEqual(Buffer.from(sent), Buffer.from(own));
};
