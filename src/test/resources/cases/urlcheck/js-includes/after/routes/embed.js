const router = require('express').Router();

router.get('/embed', (req, res) => {
  const url = req.query.url;
  if (hasHost(url, 'youtube.com')) {
    return res.render('embed', { url });
  }
  res.sendStatus(400);
});

module.exports = router;

function hasHost(address, host) {
  try {
    const { hostname } = new URL(address);
    return hostname === host || hostname.endsWith('.' + host);
  } catch (error) {
    return false;
  }
}
