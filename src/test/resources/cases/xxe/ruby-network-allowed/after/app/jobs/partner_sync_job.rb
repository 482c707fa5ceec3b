class PartnerSyncJob < ApplicationJob
  queue_as :default

  def perform(partner)
    body = partner.download
    document = Nokogiri::XML(body) { |c| c.options = Nokogiri::XML::ParseOptions::NONET }
    document.xpath('/partners/partner').each { |node| Partner.import(node) }
  end
end
