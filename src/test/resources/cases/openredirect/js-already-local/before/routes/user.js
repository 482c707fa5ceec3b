module.exports = (req, res) => res.redirect('/users/' + req.params.id);
