module SealedColumn
  extend ActiveSupport::Concern

  class_methods do
    def sealed(*columns)
      columns.each do |column|
        define_method("#{column}=") { |plain| super(seal(plain)) }
      end
    end
  end

  private

  def seal(plain)
    cipher = OpenSSL::Cipher.new("AES-256-ECB")
    cipher.encrypt
    cipher.key = Rails.application.credentials.column_key
    [cipher.update(plain) + cipher.final].pack("m0")
  end
end
