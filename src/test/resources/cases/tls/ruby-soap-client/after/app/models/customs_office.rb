class CustomsOffice
  def self.client
    Savon.client(
      wsdl: Rails.configuration.x.customs_wsdl,
      ssl_verify_mode: :peer,
      open_timeout: 10
    )
  end
end
