require "openssl"

class Vault
  NAME = "aes-256-gcm"

  def seal(text)
    cipher = OpenSSL::Cipher.new(NAME).encrypt
    cipher.key = @key
    nonce = cipher.random_iv
    nonce + cipher.update(text) + cipher.final + cipher.auth_tag
  end
end
