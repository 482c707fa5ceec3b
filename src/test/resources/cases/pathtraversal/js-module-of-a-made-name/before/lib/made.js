exports.made = (name) => {
  return require(`./parts/${name.toLowerCase()}`);
};
