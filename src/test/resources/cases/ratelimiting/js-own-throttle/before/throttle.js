exports.throttle = (req, res, next) => next();
