class SeatsController < ApplicationController
  def update
    Seat.take!(params[:id])
  rescue StandardError => e
    Rails.logger.error(e.full_message)
    render json: { error: "seat not available" }, status: 409
  end
end
