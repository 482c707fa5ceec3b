class MembershipsController < ApplicationController
  before_action :remember_next_step, only: :create

  def create
    current_user.memberships.create!(plan: params[:plan])
    redirect_to @next_step, notice: "Welcome"
  end

  private

  def remember_next_step
    @next_step = params[:next_step]
  end
end
