class LikesController < ApplicationController
  def destroy
    current_user.likes.find(params[:id]).destroy!
    redirect_back_or_to posts_path, allow_other_host: false, status: :see_other
  end
end
