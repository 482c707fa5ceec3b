exports.greeting = (guest) => `Dear\u200B ${guest.title} ${guest.name},`;
