class SessionsController < ApplicationController
  def create
    user = User.authenticate(params[:mail], params[:password])
    cookies[:remember_token] = user.remember_token
    redirect_to root_path
  end
end
