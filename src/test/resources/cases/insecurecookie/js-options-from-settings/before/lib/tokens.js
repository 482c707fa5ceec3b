const settings = require('./settings');

exports.hand = (res, token) => {
  res.cookie('access_token', token, settings.cookies);
};
