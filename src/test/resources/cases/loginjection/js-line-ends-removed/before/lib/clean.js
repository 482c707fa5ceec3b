exports.note = (req) => {
  const name = String(req.query.name).replace(/[\r\n]/g, '');
  console.log('name ' + name);
};
