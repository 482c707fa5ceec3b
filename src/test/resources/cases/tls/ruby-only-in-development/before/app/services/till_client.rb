class TillClient
  def connection
    @connection ||= Net::HTTP.new(host, 443).tap do |http|
      http.use_ssl = true
      http.verify_mode = Rails.env.development? ? OpenSSL::SSL::VERIFY_NONE : OpenSSL::SSL::VERIFY_PEER
    end
  end

  def host = Rails.configuration.x.till_host
end
