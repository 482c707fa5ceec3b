class BasketsController < ApplicationController
  def clear
    removed = Line.delete_by("basket_id = ? AND sku = ?", current_basket.id, params[:sku].to_s)
    render json: { removed: removed }
  end
end
