const crypto = require('crypto');

const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 4096 });
process.stdout.write(pair.privateKey.export({ type: 'pkcs1', format: 'pem' }));
