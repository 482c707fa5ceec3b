class StockLevelsJob < ApplicationJob
  queue_as :low

  def perform(branches)
    hydra = Typhoeus::Hydra.hydra
    branches.each do |branch|
      hydra.queue(Typhoeus::Request.new(branch.stock_url, ssl_verifypeer: false, ssl_verifyhost: 0))
    end
    hydra.run
  end
end
