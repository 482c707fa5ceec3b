class BasketsController < ApplicationController
  def clear
    removed = Line.delete_by("basket_id = #{current_basket.id} AND sku = '#{params[:sku]}'")
    render json: { removed: removed }
  end
end
