exports.after = (req, res) => {
  if (req.user.isValid()) {
    res.redirect(isLocalUrl(req.query.to) ? req.query.to : '/');
  } else {
    res.sendStatus(403);
  }
};

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
