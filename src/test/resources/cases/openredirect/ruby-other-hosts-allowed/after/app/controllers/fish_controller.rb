class FishController < ApplicationController
  def back
    redirect_to url_from(params[:back]) || "/", allow_other_host: false
  end
end
