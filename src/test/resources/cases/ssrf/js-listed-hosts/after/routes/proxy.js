const axios = require('axios');

const ALLOWED_HOSTS = ['api.example.com', 'images.example.com'];

exports.proxy = async (req, res) => {
  if (!ALLOWED_HOSTS.includes(new URL(req.query.url).hostname)) {
    return res.status(400).send('Bad Request');
  }
  const answer = await axios.get(req.query.url);
  res.json(answer.data);
};

exports.hosts = (req, res) => res.json(ALLOWED_HOSTS);
