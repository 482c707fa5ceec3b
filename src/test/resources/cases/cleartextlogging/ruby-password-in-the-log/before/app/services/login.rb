class Login
  def call(mail, password)
    Rails.logger.info("login of #{mail} with #{password}")
  end
end
