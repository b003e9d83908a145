using Assistant.Skills.Answering;
using Assistant.Skills.Understanding;

namespace Assistant.Bot.Cards;

/// <summary>Lays out due work: counts first, by section, by date.</summary>
/// <param name="wording">The language.</param>
/// <param name="today">The day of asking.</param>
internal sealed class DuePage(Wording wording, DateOnly today)
{
    private readonly Texts _texts = wording.Texts;

    /// <summary>The page.</summary>
    public Page Of(DueAnswer answer)
    {
        var sections = answer.Rows.GroupBy(row => row.Section).Select(rows => new PageSection(
            _texts.Say("Section.Counted", _texts[$"Section.{rows.Key}"], rows.Count()),
            rows.Key switch
            {
                DueSection.Overdue => PageTone.Attention,
                DueSection.Ongoing => PageTone.Plain,
                _ => PageTone.Emphasis,
            },
            [.. rows.Select(row => Row(row, answer.Due))]));
        string[] notes = answer.Coordinated > 0 ? [_texts.Say("Due.Coordinated", answer.Coordinated)] : [];
        return new Page(Head(answer), [.. sections], notes, []);
    }

    private string Head(DueAnswer answer)
    {
        var role = _texts[answer.Due.As switch
        {
            TaskRole.Coordinator => "Due.RoleCoordinator",
            TaskRole.Any => "Due.RoleAny",
            _ => "Due.RoleLead",
        }];
        var who = answer.Due.Unit is { } unit ? _texts.Say("Due.Unit", unit.Name, role) : _texts["Due.AllUnits"];
        var when = answer switch
        {
            { Due.State: TaskState.Overdue } => _texts.Say("Due.OverdueNow", Wording.Date(today)),
            { Due.State: TaskState.Done, Period: { } period } => _texts.Say("Due.Done", wording.Period(period)),
            { Period: { } period } => wording.Period(period),
            _ => "",
        };
        return answer.Rows.Count > 0 ? _texts.Say("Due.Head", who, answer.Rows.Count, when) : _texts.Say("Due.HeadNone", who, when);
    }

    private PageRow Row(DueItem item, DueRequest request) => item switch
    {
        DueTask task => TaskPages.Row(wording, task.Entry, showLead: request.Unit is null || request.As is TaskRole.Coordinator or TaskRole.Any),
        DueReport report => ReportsPage.Row(wording, report.Report),
        _ => throw new InvalidOperationException($"No row for {item.GetType().Name}."),
    };
}
