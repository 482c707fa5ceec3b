class FiltersController < ApplicationController
  def index
    chosen = JSON.parse(params[:filter].presence || "null") || {}
    @rooms = Room.matching(chosen.slice("floor", "beds"))
  end
end
