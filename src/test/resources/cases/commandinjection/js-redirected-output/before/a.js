var cp = require('child_process');
module.exports = (a, b) => new Promise((resolve, reject) => {
  cp.exec(`ffmpeg -i ${a} -vf scale=${b}:-1 -y "${a}.mp4" 2>/dev/null`, (e) => e ? reject(e) : resolve());
});
