class CustomersController < ApplicationController
  def index
    @customers = Customer.where("name LIKE ? AND city = ?", "%#{params[:q]}%", params[:city].to_s).order(:name)
  end
end
