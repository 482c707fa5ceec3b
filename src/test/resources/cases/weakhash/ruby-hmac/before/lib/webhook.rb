class Webhook
  def signature(body)
    OpenSSL::HMAC.hexdigest(OpenSSL::Digest::SHA1.new, @key, body)
  end
end
