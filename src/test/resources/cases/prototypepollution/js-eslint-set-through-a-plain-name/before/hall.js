exports.rename = (halls, id, name) => {
  const hall = halls[id];
  let title = name;
  title = name.trim();
  return { hall, title };
};
