module.exports = (req, res) => {
  res.send(`<a href="${req.query.back}">Back</a>`);
};
