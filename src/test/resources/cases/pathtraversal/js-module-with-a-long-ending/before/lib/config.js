exports.config = (stage) => {
  return require(`./config/${stage}-settings.prod.json`);
};
