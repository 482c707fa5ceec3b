class CartsController < ApplicationController
  def destroy
    target = request.referer
    Cart.find(params[:id]).destroy!
    redirect_to url_from(target) || "/", allow_other_host: false
  end
end
