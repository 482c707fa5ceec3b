class ShopsController < ApplicationController
  def show
    head :bad_request unless params[:code] =~ /^\d{4}[^x$]$/i
  end
end
