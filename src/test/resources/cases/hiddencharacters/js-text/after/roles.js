const ADMIN = 'admin\u202E';

exports.isAdmin = (role) => role === ADMIN;
