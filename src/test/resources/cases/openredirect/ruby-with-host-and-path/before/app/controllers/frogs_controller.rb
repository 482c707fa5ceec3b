class FrogsController < ApplicationController
  def back
    redirect_to params[:back], only_path: false
  end
end
