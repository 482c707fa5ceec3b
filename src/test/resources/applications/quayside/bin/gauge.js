#!/usr/bin/env node
'use strict';

const net = require('net');

const GAUGES = { north: '172.16.9.20', south: '172.16.9.21' };
const side = process.argv[2] === 'north' ? 'north' : 'south';
const socket = net.connect(4001, GAUGES[side]);
socket.on('data', (data) => process.stdout.write(data));
