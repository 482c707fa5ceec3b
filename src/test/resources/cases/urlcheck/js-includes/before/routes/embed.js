const router = require('express').Router();

router.get('/embed', (req, res) => {
  const url = req.query.url;
  if (url.includes('youtube.com')) {
    return res.render('embed', { url });
  }
  res.sendStatus(400);
});

module.exports = router;
