exports.animal = (req, res) => {
  const path = `/${req.params.rest}`;
  res.redirect(isLocalUrl(path) ? path : '/');
};

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
