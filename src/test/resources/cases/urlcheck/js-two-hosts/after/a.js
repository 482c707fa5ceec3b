module.exports = (req, res) => {
  const host = req.headers.host;
  if ((host === 'example.com' || host.endsWith('.example.com')) || (host === 'localhost' || host.endsWith('.localhost'))) res.end();
};
