const forge = require('node-forge');

const pair = forge.pki.rsa.generateKeyPair(1024);
const cert = forge.pki.createCertificate();
cert.publicKey = pair.publicKey;
cert.sign(pair.privateKey, forge.md.sha256.create());

module.exports = forge.pki.certificateToPem(cert);
