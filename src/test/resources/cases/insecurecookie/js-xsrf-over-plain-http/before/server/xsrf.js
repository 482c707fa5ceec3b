exports.token = (req, res) => {
  res.cookie('XSRF-TOKEN', req.csrfToken(), { sameSite: 'lax' });
  res.status(204).end();
};
