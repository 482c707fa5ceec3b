class OpenAccount
  def call(member)
    account = Account.new(member: member)
    account.verify = false
    account.save!
  end
end
