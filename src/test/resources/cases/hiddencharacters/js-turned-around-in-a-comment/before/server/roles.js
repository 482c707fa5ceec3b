'use strict';

function mayRefund(user) {
  /* only for ‮ } ⁦ managers of the shop ⁩ ⁦ begin */
  return user.role === 'manager';
}

module.exports = { mayRefund };
