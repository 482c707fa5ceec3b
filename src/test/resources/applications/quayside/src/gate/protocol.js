'use strict';

const net = require('net');

const FIELDS = ['id', 'kind', 'value'];

function decode(line) {
  const parts = line.trim().split('|');
  const message = {};
  FIELDS.forEach((field, i) => {
    message[field] = parts[i];
  });
  return message;
}

function listen(port, onMessage) {
  return net
    .createServer((socket) => {
      socket.setEncoding('utf8');
      socket.on('data', (data) => data.split('\n').filter(Boolean).forEach((line) => onMessage(decode(line))));
    })
    .listen(port, '127.0.0.1');
}

module.exports = { decode, listen };
