class BirdsController < ApplicationController
  def back
    redirect_to params[:back], allow_other_host: false
  end
end
