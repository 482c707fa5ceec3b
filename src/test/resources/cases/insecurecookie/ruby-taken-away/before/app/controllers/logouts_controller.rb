class LogoutsController < ApplicationController
  def create
    cookies.signed[:member_token] = nil
    reset_session
  end
end
