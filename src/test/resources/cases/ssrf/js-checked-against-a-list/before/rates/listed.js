const axios = require('axios');

const ALLOWED_HOSTS = ['rates.example', 'rates2.example'];

exports.load = (address) => {
    if (!ALLOWED_HOSTS.includes(new URL(address).hostname)) {
        throw new Error('no such host');
    }
    return axios.get(address);
};
