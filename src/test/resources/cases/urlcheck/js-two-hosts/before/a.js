module.exports = (req, res) => {
  const host = req.headers.host;
  if (host.indexOf('example.com') > -1 || host.indexOf('localhost') > -1) res.end();
};
