class ShopsController < ApplicationController
  def show
    head :bad_request unless params[:code] =~ /\A\d{4}[^x$]\z/i
  end
end
