const { spawnSync } = require("child_process");

module.exports.ping = (host) => {
  const result = spawnSync("ping", ["-c", "1", String(host)], { timeout: 5000 });
  return result.status === 0;
};
