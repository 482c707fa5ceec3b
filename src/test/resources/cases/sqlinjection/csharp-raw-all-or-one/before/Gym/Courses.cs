using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Gym;

public class Courses(GymContext db)
{
    public List<Course> Of(string trainer, bool all)
    {
        string text = $"SELECT * FROM courses WHERE trainer = '{trainer}'";
        if (all)
            text = "SELECT * FROM courses";
        return db.Courses.FromSqlRaw(text).ToList();
    }
}
