exports.quoted = (name) => {
  return name.replace(/'/g, "''");
};
