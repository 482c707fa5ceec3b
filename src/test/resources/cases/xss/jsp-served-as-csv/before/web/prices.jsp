<%@ page contentType="text/csv;charset=UTF-8" %>
kind,price
${param.kind},12
