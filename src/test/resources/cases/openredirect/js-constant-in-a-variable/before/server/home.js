const HOME = 'https://zoo.example';

module.exports = (req, res) => {
  res.redirect(302, HOME);
};
