class Reader
  def initialize(options)
    @options = options
  end

  def read(xml)
    Nokogiri::XML(xml, nil, nil, @options)
  end
end
