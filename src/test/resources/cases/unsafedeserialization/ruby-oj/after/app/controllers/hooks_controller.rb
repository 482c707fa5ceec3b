class HooksController < ApplicationController
  def create
    event = Oj.load(request.raw_post, symbol_keys: true, mode: :strict)
    Hook.accept(event)
  end
end
