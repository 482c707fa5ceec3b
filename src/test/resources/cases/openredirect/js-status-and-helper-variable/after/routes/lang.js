module.exports = function (app) {
  app.get('/language/:code', function (req, res) {
    var back = req.get('referer');
    res.cookie('lang', req.params.code, { httpOnly: true, secure: true, sameSite: 'lax' });
    res.redirect(302, isLocalUrl(back) ? back : '/');
  });
};

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
