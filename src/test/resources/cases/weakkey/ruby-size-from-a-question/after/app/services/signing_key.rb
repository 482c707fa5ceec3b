class SigningKey
  def self.for(partner)
    OpenSSL::PKey::RSA.new(partner.legacy? ? 2048 : 4096)
  end
end
