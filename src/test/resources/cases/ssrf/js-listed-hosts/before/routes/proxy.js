const axios = require('axios');

const ALLOWED_HOSTS = ['api.example.com', 'images.example.com'];

exports.proxy = async (req, res) => {
  const answer = await axios.get(req.query.url);
  res.json(answer.data);
};

exports.hosts = (req, res) => res.json(ALLOWED_HOSTS);
