class CartsController < ApplicationController
  def destroy
    target = request.referer
    Cart.find(params[:id]).destroy!
    redirect_to target, allow_other_host: true
  end
end
