class Phone
  def self.normal(number)
    number.sub(/^00/, '+')
  end
end
