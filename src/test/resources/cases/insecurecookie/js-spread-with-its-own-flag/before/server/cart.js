const base = { path: '/', sameSite: 'strict' };

exports.remember = (res, cart) => {
  res.cookie('cart', cart.id, { ...base, secure: false });
};
