class CouponsController < ApplicationController
  def redeem
    render json: Coupon.redeem!(params[:code], by: current_user)
  rescue Coupon::Expired, Coupon::Used => e
    render json: { error: e.message, at: e.backtrace.first }, status: :unprocessable_entity
  end
end
