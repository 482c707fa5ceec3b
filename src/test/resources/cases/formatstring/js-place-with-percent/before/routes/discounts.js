module.exports = (req, res) => {
  console.log(`100%% of ${req.query.code} for`, req.user.id);
  res.sendStatus(204);
};
