module.exports = (app) => {
  app.get('/back', (req, res) => {
    const target = decodeURIComponent(req.query.url);
    return res.redirect(isLocalUrl(target) ? target : '/');
  });
};

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'http://local.invalid').origin === 'http://local.invalid';
  } catch (error) {
    return false;
  }
}
