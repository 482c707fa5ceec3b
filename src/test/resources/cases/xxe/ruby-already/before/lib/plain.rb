def plain(text)
  Nokogiri::XML(text) { |config| config.strict.nonet }
end
