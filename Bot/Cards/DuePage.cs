using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cards;

/// <summary>Lays out due work: counts first, by section, by date.</summary>
/// <param name="wording">The language.</param>
/// <param name="today">The day of asking.</param>
internal sealed class DuePage(Wording wording, DateOnly today)
{
    private const int MostUntimed = 3;

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
        return new Page(Head(answer), [.. sections], [.. Notes(answer)], []) { Columns = TaskPages.Columns(_texts) };
    }

    private string Head(DueAnswer answer)
    {
        var (who, when) = (Who(answer.Due), When(answer));
        if (answer.Rows.Count == 0)
        {
            return _texts.Say("Due.HeadNone", who, when);
        }

        var parts = answer.Rows.GroupBy(row => row.Section).Select(rows => _texts.Say($"Due.Part.{rows.Key}", rows.Count()));
        return answer.Due.State is TaskState.Overdue or TaskState.Done
            ? _texts.Say("Due.Head", who, answer.Rows.Count, when)
            : _texts.Say("Due.HeadParts", who, answer.Rows.Count, when, string.Join(", ", parts));
    }

    private string Who(DueRequest request)
    {
        var role = _texts[request.As switch
        {
            TaskRole.Coordinator => "Due.RoleCoordinator",
            TaskRole.Any => "Due.RoleAny",
            _ => "Due.RoleLead",
        }];
        return request.Unit is { } unit ? _texts.Say("Due.Unit", Wording.Names([unit, .. request.AlsoUnits]), role) : _texts["Due.AllUnits"];
    }

    private string When(DueAnswer answer) => answer switch
    {
        { Due.State: TaskState.Overdue } => _texts.Say("Due.OverdueNow", Wording.Date(today)),
        { Due.State: TaskState.Done, Period: { } period } => _texts.Say("Due.Done", wording.Days.Period(period)),
        { Due.State: TaskState.Open, Period: { } period } => _texts.Say("Due.Open", wording.Days.Period(period)),
        { Period: { } period } => wording.Days.Period(period),
        _ => "",
    };

    /// <summary>What the rows do not show and must not be hidden; where there are no rows, what could be asked instead.</summary>
    private IEnumerable<string> Notes(DueAnswer answer)
    {
        var unit = answer.Due is { Unit: { } one, AlsoUnits.Count: 0 } ? one.Name : null;
        if (answer.OverdueElsewhere > 0)
        {
            yield return unit is null ? _texts.Say("Due.OverdueElsewhere", answer.OverdueElsewhere) : _texts.Say("Due.OverdueElsewhereUnit", answer.OverdueElsewhere, unit);
        }

        if (answer.Coordinated > 0)
        {
            yield return _texts.Say("Due.Coordinated", answer.Coordinated);
        }

        if (answer.Untimed.Count > 0)
        {
            var shown = answer.Untimed.Take(MostUntimed).Select(entry => _texts.Say("Due.UntimedTask", entry.Task.Title, wording.Source(entry.Citation)));
            yield return _texts.Say("Due.Untimed", answer.Untimed.Count, string.Join("; ", shown) + (answer.Untimed.Count > MostUntimed ? "; …" : ""));
        }

        foreach (var silence in wording.Silence(answer.Silence))
        {
            yield return silence;
        }

        if (answer.Rows.Count == 0 && answer.Silence is { Units.Count: 0 } && answer is { OverdueElsewhere: 0, Due.State: null or TaskState.Open or TaskState.Any })
        {
            yield return _texts.Say(unit is null ? "Due.Try" : "Due.TryUnit", (answer.Silence.SpokenYears is [.., var last] ? last : answer.Period?.First.Year ?? today.Year), unit);
        }
    }

    private PageRow Row(DueItem item, DueRequest request)
    {
        var units = item.Units.Count > 0 ? _texts.Say("Row.Units", Wording.Names(item.Units)) : null;
        return item switch
        {
            DueTask task => TaskPages.Row(wording, task.Entry, units, showLead: request.Unit is null || request.As is TaskRole.Coordinator or TaskRole.Any),
            DueReport report => ReportsPage.Row(wording, report.Report, units, inTaskColumns: true),
            _ => throw new InvalidOperationException($"No row for {item.GetType().Name}."),
        };
    }
}
