exports.token = (req, res) => {
  res.cookie('XSRF-TOKEN', req.csrfToken(), { sameSite: 'lax', secure: true });
  res.status(204).end();
};
