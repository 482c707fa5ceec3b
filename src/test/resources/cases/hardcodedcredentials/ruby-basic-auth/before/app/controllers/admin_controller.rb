class AdminController < ApplicationController
  http_basic_authenticate_with name: "admin", password: "winter-2024"
end
