module.exports = (app) => {
  app.get('/back', (req, res) => {
    const target = decodeURIComponent(req.query.url);
    return res.redirect(isLocalUrl(target) ? target : '/');
  });
};

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
