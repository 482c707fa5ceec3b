class Iban
  def self.valid?(text)
    !text.match(/\A[A-Z]{2}\d{2}[A-Z0-9]{11,30}\z/).nil?
  end
end
