class CouponsController < ApplicationController
  def redeem
    render json: Coupon.redeem!(params[:code], by: current_user)
  rescue Coupon::Expired, Coupon::Used => e
    Rails.logger.error(e.full_message)
    render json: { error: e.message, at: nil }, status: :unprocessable_entity
  end
end
