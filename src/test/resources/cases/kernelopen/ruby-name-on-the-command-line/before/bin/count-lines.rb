#!/usr/bin/env ruby
# frozen_string_literal: true

ARGV.each do |name|
  lines = open name do |io|
    io.each_line.count
  end
  puts "#{name}: #{lines}"
end
