class FishController < ApplicationController
  def back
    redirect_to params[:back], allow_other_host: true
  end
end
