using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Pages;

/// <summary>Looks up the organisation's due work of the current week.</summary>
internal sealed class WeekWork(DeskFactory desks, AskerFactory askers)
{
    private const int DaysOfWeek = 7;

    /// <summary>The work of the week, Monday to Sunday, that today lies in.</summary>
    public async Task<Week> CurrentAsync(CancellationToken cancellationToken)
    {
        var asker = askers.AtThisMachine(LocalConversation.User.Id!, null);
        var week = WeekOf(asker.Today);
        var desk = await desks.CurrentAsync(cancellationToken);
        var asked = new Understood(new DueRequest(null, week, TaskRole.Any, null), 1, null, Language.Vietnamese);
        var due = (DueAnswer)await desk.AnswerAsync(asked, asker, cancellationToken);
        var own = due.Rows.Where(row => IsOwn(PlanOf(row), desk.Office.Organization)).ToList();
        return new Week(
            week, asker.Today, desk.Office.Organization, due with { Rows = [.. own.Where(row => row.Section != DueSection.Ongoing)] },
            own.Count(row => row.Section == DueSection.Ongoing));
    }

    /// <summary>Monday to Sunday.</summary>
    internal static DateRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        return new DateRange(monday, monday.AddDays(DaysOfWeek - 1));
    }

    private static Plan PlanOf(DueItem row) => row switch
    {
        DueTask task => task.Entry.Plan,
        DueReport report => report.Report.Plan,
        _ => throw new InvalidOperationException($"No plan for {row.GetType().Name}."),
    };

    private static bool IsOwn(Plan plan, string organization) => plan.Issuer is null || Folding.SameWords(plan.Issuer, organization);
}
