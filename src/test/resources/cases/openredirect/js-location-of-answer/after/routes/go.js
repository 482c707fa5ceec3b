module.exports = (app) => {
  app.get('/go', (req, res) => {
    const { to = '/' } = req.query;
    res.location(isLocalUrl(to) ? to : '/').status(302).end();
  });
};

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
