class KeepersController < ApplicationController
  def update
    redirect_to action: :show, id: params[:id]
  end
end
