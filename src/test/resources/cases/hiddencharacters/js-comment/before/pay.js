exports.pay = (user, amount) => {
  /* only for admins⁦ */
  return user.admin ? amount : 0;
};
