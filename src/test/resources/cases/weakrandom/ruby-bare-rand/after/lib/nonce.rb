require "digest"
require "securerandom"

def nonce
  nonce = Digest::SHA256.hexdigest(SecureRandom.rand.to_s + Time.now.to_s)
  nonce[0, 16]
end
