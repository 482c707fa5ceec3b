const axios = require('axios');

exports.load = (day) => {
    const address = `https://rates.example/days/${day}`;
    return axios.get(address);
};
