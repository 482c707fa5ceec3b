class PriceList
  def self.parse(upload)
    document = Nokogiri::XML(upload.read) do |options|
      options.nonet
    end
    document.css('price').to_h { |node| [node['sku'], node.text.to_d] }
  end
end
