const config = { host: 'db.warehouse.example' };

config.dbPassword = 'forklift';

module.exports = config;
