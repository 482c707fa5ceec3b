class CustomersController < ApplicationController
  def index
    @customers = Customer.where("name LIKE '%#{params[:q]}%' AND city = '#{params[:city]}'").order(:name)
  end
end
