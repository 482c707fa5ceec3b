const https = require('https');
const { compareFingerprint } = require('./fingerprint');

exports.agent = new https.Agent({ checkServerIdentity: compareFingerprint });
