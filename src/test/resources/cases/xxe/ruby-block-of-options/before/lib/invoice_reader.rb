require 'nokogiri'

class InvoiceReader
  def total(xml)
    document = Nokogiri::XML(xml) { |config| config.strict.noent.dtdload }
    document.at_xpath('//total').text.to_f
  end
end
