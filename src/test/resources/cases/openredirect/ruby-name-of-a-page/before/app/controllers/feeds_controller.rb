class FeedsController < ApplicationController
  HOME = "/feeding"

  def done
    redirect_to HOME, notice: params[:notice]
  end
end
