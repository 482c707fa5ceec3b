def catalog(text)
  Nokogiri::XML::Document.parse(text, nil, nil, Nokogiri::XML::ParseOptions::NONET)
end
