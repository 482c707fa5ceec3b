const totalㅤ = 1;
module.exports = totalㅤ;
