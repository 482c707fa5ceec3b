exports.isRepository = (address) => address.startsWith('https://code.example.org/');
