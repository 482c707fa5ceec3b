class Signup
  def call(mail)
    Account.create!(mail: mail, verify: false)
  end
end
