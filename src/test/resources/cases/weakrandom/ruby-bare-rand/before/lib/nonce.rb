require "digest"

def nonce
  nonce = Digest::SHA256.hexdigest(rand.to_s + Time.now.to_s)
  nonce[0, 16]
end
