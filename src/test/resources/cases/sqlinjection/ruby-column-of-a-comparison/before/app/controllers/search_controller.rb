class SearchController < ApplicationController
  def show
    render json: Product.where("#{params[:field]} = '#{params[:value]}'")
  end
end
