const axios = require('axios');

const TODAY = 'https://rates.example/today';

exports.load = () => {
    return axios.get(TODAY);
};
