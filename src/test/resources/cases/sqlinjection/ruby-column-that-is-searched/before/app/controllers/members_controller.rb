class MembersController < ApplicationController
  def index
    @members = Member.where("#{params[:field]} = ?", params[:value])
  end
end
