class FiltersController < ApplicationController
  def index
    chosen = JSON.load(params[:filter]) || {}
    @rooms = Room.matching(chosen.slice("floor", "beds"))
  end
end
