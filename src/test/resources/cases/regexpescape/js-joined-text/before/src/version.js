var prefix = "v";
var VERSION = new RegExp("^" + prefix + "\d+\.\d+$");
module.exports = VERSION;
