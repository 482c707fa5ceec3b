exports.failed = (req, res) => {
  console.log('login failed for ' + String(req.body.user).replace(/[\r\n]+/g, ' ') + ' from %s', req.ip);
  res.sendStatus(401);
};
