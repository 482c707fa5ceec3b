class WebhookSignature
  def initialize(secret)
    @secret = secret
  end

  def of(body)
    OpenSSL::HMAC.hexdigest('MD5', @secret, body)
  end
end
