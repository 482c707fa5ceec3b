class MembersController < ApplicationController
  def create
    render json: Member.create!(params.permit(:name, :mail)), status: :created
  rescue ActiveRecord::RecordInvalid => e
    render json: { errors: e.message }, status: 422
  end
end
