class Codes
  PART = /[A-Z]{2}/

  def code?(text)
    text.match?(/\A#{PART}-#{PART}\z/)
  end
end
