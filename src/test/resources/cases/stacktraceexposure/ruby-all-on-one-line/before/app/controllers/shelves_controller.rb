class ShelvesController < ApplicationController
  def show
    shelf = Shelf.find(params[:id])
    begin; render json: shelf.content; rescue StandardError => e; render json: { error: e.backtrace }; end
  end
end
