'use strict';

const staff = require('../store/staff');

module.exports = async function staffLogin(req, res, next) {
  const header = req.get('authorization') || '';
  const [scheme, encoded] = header.split(' ');
  if (scheme !== 'Basic' || !encoded) {
    return res.status(401).set('WWW-Authenticate', 'Basic realm="ward"').end();
  }
  const [user, password] = new Buffer(encoded, 'base64').toString('utf8').split(':');
  req.staff = await staff.check(user, password);
  return req.staff ? next() : res.sendStatus(403);
};
