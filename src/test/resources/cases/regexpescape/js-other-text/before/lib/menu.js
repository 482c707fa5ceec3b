module.exports = ['\-\-\-', 'File', 'Edit'];
