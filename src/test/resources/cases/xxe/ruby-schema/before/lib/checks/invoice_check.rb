module Checks
  class InvoiceCheck
    SCHEMA = Nokogiri::XML::Schema(File.read('config/invoice.xsd'))

    def errors(text)
      invoice = Nokogiri::XML(text) do |config|
        config.dtdload.noent.nonet
      end
      SCHEMA.validate(invoice).map(&:message)
    end
  end
end
