class SessionsController < ApplicationController
  def create
    user = User.authenticate(params[:mail], params[:password])
    cookies[:remember_token] = { value: user.remember_token, httponly: true, secure: true }
    redirect_to root_path
  end
end
