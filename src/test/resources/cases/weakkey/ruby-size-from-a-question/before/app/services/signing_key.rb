class SigningKey
  def self.for(partner)
    OpenSSL::PKey::RSA.new(partner.legacy? ? 1024 : 4096)
  end
end
