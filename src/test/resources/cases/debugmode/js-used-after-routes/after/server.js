const express = require('express');
const errorHandler = require('errorhandler');
const timetable = require('./routes/timetable');

const app = express();
app.use('/timetable', timetable);
if (process.env.NODE_ENV === 'development') {
    app.use(errorHandler());
}
app.listen(process.env.PORT || 3000);
