const prices = require('../store/prices');

exports.handler = async (req, res) => {
  res.set('Access-Control-Allow-Origin', '*');
  res.json(await prices.today());
};
