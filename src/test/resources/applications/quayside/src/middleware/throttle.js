'use strict';

const WINDOW = 60_000;
const hits = new Map();

/** Forgets what is older than a minute; one process only. */
function throttle(limit) {
  return (req, res, next) => {
    const now = Date.now();
    const recent = (hits.get(req.ip) || []).filter((at) => now - at < WINDOW);
    recent.push(now);
    hits.set(req.ip, recent);
    if (recent.length > limit) {
      res.set('Retry-After', '60');
      return res.status(429).send('Too many requests');
    }
    return next();
  };
}

module.exports = { throttle };
