module.exports = (req, res) => {
  go().catch(err => res.status(500).json({ error: err.stack }));
};
