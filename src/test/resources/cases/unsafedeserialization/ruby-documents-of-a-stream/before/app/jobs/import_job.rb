class ImportJob < ApplicationJob
  def perform(blob)
    YAML.load_stream(blob.download) { |document| Item.upsert(document) }
  end
end
