const net = require('net');

const SCALE = '172.20.1.14';

exports.connect = () => net.connect(4001, SCALE);
