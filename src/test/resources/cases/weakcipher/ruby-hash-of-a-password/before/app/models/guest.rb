class Guest < ApplicationRecord
  def password=(plain)
    self.password_digest = OpenSSL::Digest.new('SHA1').hexdigest(plain)
  end
end
