class FeedImport
  def call(body)
    Nokogiri::XML(body, nil, 'UTF-8', Nokogiri::XML::ParseOptions::NOBLANKS)
  end
end
