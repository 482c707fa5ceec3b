class BasketsController < ApplicationController
  def update
    cookies.signed[:basket] = {
      value: basket.id,
      expires: 2.weeks,
      secure: false
    }
    head :no_content
  end
end
