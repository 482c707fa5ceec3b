class VotesController < ApplicationController
  def create
    Vote.cast(params[:id])
    redirect_back fallback_location: root_path
  end
end
