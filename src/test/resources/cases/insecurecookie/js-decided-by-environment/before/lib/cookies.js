exports.set = (res, id) =>
  res.cookie('sid', id, { httpOnly: true, secure: process.env.NODE_ENV === 'production' });
