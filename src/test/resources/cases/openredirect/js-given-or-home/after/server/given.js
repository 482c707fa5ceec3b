exports.after = (req, res) => {
  const { next } = req.query;
  const target = next ? next : '/home';
  res.redirect(isLocalUrl(target) ? target : '/');
};

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
