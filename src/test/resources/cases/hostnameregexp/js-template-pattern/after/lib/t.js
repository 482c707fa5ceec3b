const stage = process.env.STAGE;
const host = new RegExp(`^${stage}\\.api\\.clinic-cloud\\.com$`);
exports.isOurs = (name) => host.test(name);
