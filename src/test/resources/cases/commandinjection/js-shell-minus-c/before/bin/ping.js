const { spawnSync } = require("child_process");

module.exports.ping = (host) => {
  const result = spawnSync("sh", ["-c", "ping -c 1 " + host], { timeout: 5000 });
  return result.status === 0;
};
