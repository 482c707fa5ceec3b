const got = require('got');

exports.levels = async (req, res) => {
  const answer = await got(`https://stock.warehouse.example/articles/${req.params.article}/levels`).json();
  res.json(answer);
};
