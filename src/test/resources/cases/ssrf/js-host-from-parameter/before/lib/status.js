const axios = require('axios');

exports.status = async (req, res) => {
  const { data } = await axios.get(`https://${req.params.region}.api.kiosk.example/status`);
  res.json(data);
};
