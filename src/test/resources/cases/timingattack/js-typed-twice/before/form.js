exports.check = ({ password, passwordAgain }) => {
  if (password !== passwordAgain) {
    return 'The passwords differ';
  }
  return '';
};
