class Whisper
  def initialize(key) = @key = key

  def seal(words)
    cipher = OpenSSL::Cipher.new(
      "chacha20-poly1305"
    ).encrypt
    cipher.key = @key
    nonce = cipher.random_iv
    [nonce, cipher.update(words) + cipher.final, cipher.auth_tag]
  end
end
