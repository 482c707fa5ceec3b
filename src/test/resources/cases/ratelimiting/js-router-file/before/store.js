exports.load = async (id) => ({ id });
