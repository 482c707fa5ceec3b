module.exports = (req, res) => {
  go().catch(err => {
    console.error(err);
    return res.status(500).json({ error: 'Internal Server Error' });
  });
};
