exports.failed = (req, res) => {
  console.log('login failed for ' + req.body.user + ' from %s', req.ip);
  res.sendStatus(401);
};
