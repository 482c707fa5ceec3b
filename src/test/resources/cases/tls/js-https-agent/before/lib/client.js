const https = require('https');
const axios = require('axios');

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

exports.client = axios.create({ baseURL: process.env.PARTNER_URL, httpsAgent: agent });
