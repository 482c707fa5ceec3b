class StockLevelsJob < ApplicationJob
  queue_as :low

  def perform(branches)
    hydra = Typhoeus::Hydra.hydra
    branches.each do |branch|
      hydra.queue(Typhoeus::Request.new(branch.stock_url, ssl_verifypeer: true, ssl_verifyhost: 2))
    end
    hydra.run
  end
end
