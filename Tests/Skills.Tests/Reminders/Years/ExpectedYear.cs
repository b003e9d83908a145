using System.Globalization;

namespace Assistant.Skills.Tests.Reminders.Years;

/// <summary>What the office of <see cref="YearOffice"/> should be sent in 2026, worked out from the labels with rules of its own.</summary>
internal sealed class ExpectedYear
{
    private const string Extended = "000_e7c52a634e72112d.txt II.2";
    private static readonly DateTime Beginning = new(2026, 1, 1);
    private static readonly DateTime End = new(2027, 1, 1);
    private readonly HashSet<SentOnce> _sent = [];

    private ExpectedYear()
    {
    }

    /// <summary>All of it.</summary>
    public static IReadOnlySet<SentOnce> Read()
    {
        var year = new ExpectedYear();
        foreach (var work in LabelledWork.Read())
        {
            if (work.About == Extended)
            {
                year.Add(work, Beginning, new DateTime(2026, 6, 25, 10, 0, 0));
                year.Add(work with { LastDay = new DateOnly(2026, 8, 31) }, new DateTime(2026, 6, 25, 10, 0, 0), End);
            }
            else
            {
                year.Add(work, Beginning, Finished(work));
            }
        }

        year.AddLists();
        year.AddMeetings();
        year.Add("chi", "gọi lại cho Bộ", "2026-10-10 20:00", "once", new DateTime(2026, 10, 10, 20, 0, 0), inHours: false, Beginning, End);
        return year._sent;
    }

    /// <summary>When people said that it was done, or sent.</summary>
    private static DateTime Finished(LabelledWork work) => work switch
    {
        { About: "002_0295eccbc9e7aa97.txt 3.2.a" } => new DateTime(2026, 3, 26, 10, 0, 0),
        { About: "002_0295eccbc9e7aa97.txt 1.3" } => new DateTime(2026, 5, 12, 9, 0, 0),
        { IsTask: false, LastDay: { Month: 6, Day: 9 } } when work.Units[0] == "phòng tổ chức cán bộ" => new DateTime(2026, 6, 3, 9, 0, 0),
        _ => End,
    };

    private static string[] Heads(LabelledWork work) =>
    [
        .. work.Units.Contains("văn phòng sở") ? (string[])["hanh", "phu"] : [],
        .. work.Units.Contains("phòng tổ chức cán bộ") ? (string[])["lan"] : [],
        .. work.Units.Contains("phòng kế hoạch tài chính") ? (string[])["minh"] : [],
    ];

    private void Add(LabelledWork work, DateTime from, DateTime until)
    {
        foreach (var head in Heads(work))
        {
            // The deputy does not want to hear of one task any more.
            var ends = head == "phu" && work.About == "002_0295eccbc9e7aa97.txt 3.1" ? new DateTime(2026, 9, 24, 9, 0, 0) : until;
            AddBefore(head, work, [7, 3, 1, 0], from, ends);
            if (work.IsTask)
                AddLate(head, work, from, ends);
        }

        if (work.Units.Contains("văn phòng sở"))
            AddBefore("chi", work, [10, 2], Later(from, new DateTime(2026, 2, 2, 10, 0, 0)), until);
        if (work.About == Extended)
            AddBefore("room", work, [3], Later(from, new DateTime(2026, 2, 2, 10, 0, 0)), until);
        if (work.IsTask && Heads(work).Length > 0)
            Add("son", work.About, Day(work.LastDay), "escalated", YearCalendar.MorningAfter(work.LastDay.AddDays(7)), inHours: true, from, until);
    }

    /// <summary>Of two that rest days bring to one morning the one nearest to the last day.</summary>
    private void AddBefore(string to, LabelledWork work, int[] days, DateTime from, DateTime until)
    {
        foreach (var morning in days.GroupBy(before => YearCalendar.MorningBefore(work.LastDay.AddDays(-before))))
            Add(to, work.About, Day(work.LastDay), $"-{morning.Min()}", morning.Key, inHours: true, from, until);
    }

    private void AddLate(string to, LabelledWork work, DateTime from, DateTime until)
    {
        for (var weeks = 1; weeks <= 52; weeks++)
            Add(to, work.About, Day(work.LastDay), $"+{weeks}", YearCalendar.MorningAfter(work.LastDay.AddDays(7 * weeks)), inHours: true, from, until);
    }

    private void AddLists()
    {
        for (var monday = new DateOnly(2026, 7, 6); monday.Year == 2026; monday = monday.AddDays(7))
        {
            var morning = YearCalendar.MorningAfter(monday);
            foreach (var member in (string[])["lan", "tu"])
                Add(member, "list", Day(DateOnly.FromDateTime(morning)), "listed", morning, inHours: true, Beginning, End);
        }
    }

    /// <summary>One that was moved before anybody was told of its first day; one that was called off after they were told.</summary>
    private void AddMeetings()
    {
        foreach (var person in (string[])["hanh", "son", "lan"])
        {
            Add(person, "meeting", "2026-05-22 09:00", "-1", new DateTime(2026, 5, 21, 8, 0, 0), inHours: true, Beginning, End);
            Add(person, "meeting", "2026-05-22 09:00", "15 minutes", new DateTime(2026, 5, 22, 8, 45, 0), inHours: false, Beginning, End);
            Add(person, "meeting", "2026-07-15 10:00", "-1", new DateTime(2026, 7, 14, 8, 0, 0), inHours: true, Beginning, new DateTime(2026, 7, 14, 8, 30, 0));
        }
    }

    private void Add(string to, string about, string due, string which, DateTime fires, bool inHours, DateTime from, DateTime until)
    {
        var sent = YearCalendar.FirstLook(fires, inHours);
        if (fires > from && sent < until && sent < End)
            _sent.Add(new SentOnce(to, about, due, which, sent.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))).ShouldBeTrue();
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
