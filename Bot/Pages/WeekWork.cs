using Assistant.Bot.Channel;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Pages;

/// <summary>Looks up the organisation's due work of the current week.</summary>
internal sealed class WeekWork(DueWork work, AskerFactory askers)
{
    private const int DaysOfWeek = 7;

    /// <summary>The work of the week, Monday to Sunday, that today lies in.</summary>
    public async Task<Week> CurrentAsync(CancellationToken cancellationToken)
    {
        var asker = askers.AtThisMachine(LocalConversation.User.Id!, null);
        var week = WeekOf(asker.Today);
        var due = await work.ReadAsync(asker, null, week, TaskRole.Any, cancellationToken);
        return new Week(
            week, asker.Today, asker.Organization, due with { Rows = [.. due.Rows.Where(row => row.Section != DueSection.Ongoing)] },
            due.Rows.Count(row => row.Section == DueSection.Ongoing));
    }

    /// <summary>Monday to Sunday.</summary>
    internal static DateRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        return new DateRange(monday, monday.AddDays(DaysOfWeek - 1));
    }
}
