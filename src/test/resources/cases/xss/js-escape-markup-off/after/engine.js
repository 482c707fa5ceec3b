module.exports = (engine) => {
  engine.escapeMarkup = true;
  engine.cache = true;
  return engine;
};
