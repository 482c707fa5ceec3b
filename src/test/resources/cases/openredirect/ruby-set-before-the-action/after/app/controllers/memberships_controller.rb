class MembershipsController < ApplicationController
  before_action :remember_next_step, only: :create

  def create
    current_user.memberships.create!(plan: params[:plan])
    target = @next_step.to_s
    target = "/" unless target.match?(%r{\A/(?![/\\\s])}) || target.start_with?("#{request.base_url}/")
    redirect_to target, notice: "Welcome"
  end

  private

  def remember_next_step
    @next_step = params[:next_step]
  end
end
