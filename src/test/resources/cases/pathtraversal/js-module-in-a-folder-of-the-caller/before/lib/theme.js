exports.theme = (folder, name) => {
  return require(`${folder}/themes/${name}`);
};
