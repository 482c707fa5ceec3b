class PetsController < ApplicationController
  def create
    render json: Pet.new(params.to_unsafe_h[:pet]).tap(&:save!)
  end
end
