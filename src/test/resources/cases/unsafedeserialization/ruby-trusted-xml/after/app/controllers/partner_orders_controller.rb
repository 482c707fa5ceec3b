class PartnerOrdersController < ApplicationController
  skip_before_action :verify_authenticity_token

  def create
    order = Hash.from_xml(request.body.read)["order"]
    render json: PartnerOrder.create!(number: order["number"], lines: order["lines"])
  end
end
