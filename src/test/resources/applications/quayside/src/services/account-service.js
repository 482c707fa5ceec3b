'use strict';

const crypto = require('crypto');
const { AccountRepository } = require('../repositories/account-repository');
const passwords = require('../lib/passwords');
const { resetKey } = require('../lib/tokens');

class AccountService {
  constructor() {
    this.repository = new AccountRepository();
  }

  async login(mail, password) {
    const account = await this.repository.byMail(mail);
    return account && passwords.matches(password, account.password) ? account : null;
  }

  async forgot(mail) {
    const key = resetKey();
    await this.repository.rememberReset(mail, key);
    return key;
  }

  async resetToken(mail) {
    const account = await this.repository.byMail(mail);
    return account ? account.reset_token : null;
  }

  async setPassword(mail, password) {
    await this.repository.setPassword(mail, passwords.hashPassword(password));
  }

  rememberKey(account) {
    return crypto.createHash('md5').update(account.mail + account.password).digest('hex');
  }
}

module.exports = { AccountService };
