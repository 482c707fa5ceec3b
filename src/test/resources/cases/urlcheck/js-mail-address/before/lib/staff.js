exports.isStaff = (mail) => mail.endsWith('@school.example.edu');
