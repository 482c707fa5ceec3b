'use strict';

const https = require('https');
const http = require('http');

const byProtocol = { 'http:': http, 'https:': https };

/** Reads the berths that partners have free. */
class FeedService {
  constructor() {
    this.count = 0;
  }

  read(feed) {
    const { protocol } = new URL(feed);
    const client = byProtocol[protocol];
    const options = { rejectUnauthorized: false, timeout: 5000 };
    return new Promise((resolve, reject) => {
      client
        .get(feed, options, (response) => {
          let body = '';
          response.on('data', (chunk) => (body += chunk));
          response.on('end', () => {
            const berths = JSON.parse(body);
            this.count = berths.length;
            resolve(berths);
          });
        })
        .on('error', reject);
    });
  }

  lastCount() {
    return { count: this.count };
  }
}

module.exports = { FeedService };
