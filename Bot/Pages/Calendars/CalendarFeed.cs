using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Cards;
using Assistant.Bot.Pages.Tabs;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Pages.Calendars;

/// <summary>Makes the calendar of a unit's last days: what it leads, and the reports that name it.</summary>
internal sealed class CalendarFeed(DueWork work)
{
    private const int DaysBack = 60;
    private const int DaysAhead = 400;
    private const int TitleLength = 200;
    private const string Realm = "@tro-ly-cong-vu";

    /// <summary>The calendar.</summary>
    /// <param name="asker">Whose calendar it is.</param>
    /// <param name="unit">The unit; null for the whole organisation.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<CalendarDocument> ReadAsync(Asker asker, Unit? unit, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        var days = new DateRange(asker.Today.AddDays(-DaysBack), asker.Today.AddDays(DaysAhead));
        var due = await work.ReadAsync(asker, unit, days, TaskRole.Lead, cancellationToken);
        var texts = new TabTexts(language);
        var rows = due.Rows.Where(row => row.Day is { } day && days.Contains(day.Date)).OrderBy(row => row.Day!.Date);
        return new CalendarDocument(texts.Say("Feed.Name", unit?.Name ?? asker.Organization), [.. rows.Select(row => Event(row, texts))]);
    }

    private static CalendarEvent Event(DueItem item, TabTexts texts)
    {
        var wording = new Wording(new Texts(texts.Language));
        return item switch
        {
            DueTask { Entry: var entry } task => new CalendarEvent(
                Uid(entry.Plan.Id.Value, entry.Task.Key.Value),
                task.Day!.Date,
                texts.Say(entry.Progress is { State: ProgressState.Done } ? "Feed.Done" : "Feed.Due", Markdown.Cut(entry.Task.Title, TitleLength)),
                string.Join('\n', [wording.Lead(entry.Task), wording.Source(entry.Citation), .. Reported(wording, entry)])),
            DueReport { Report: var report } => new CalendarEvent(
                Uid(report.Plan.Id.Value, "report", wording.Lines(report.Duty.Evidence.Lines), Wording.Date(report.Written)),
                report.Day.Date,
                texts.Say("Feed.Report", Markdown.Cut(ReportsPage.Row(wording, report, null, inTaskColumns: false).Title, TitleLength)),
                string.Join('\n', [.. new[] { report.Duty.Who, report.Duty.To }.OfType<string>(), wording.Source(report.Citation)])),
            _ => throw new InvalidOperationException($"No event for {item.GetType().Name}."),
        };
    }

    /// <summary>What was reported is said with its day: days that are left or passed would change what is written every night.</summary>
    private static IEnumerable<string> Reported(Wording wording, TaskEntry entry) => entry.Progress is null ? [] : wording.Standing(entry);

    private static string Uid(params IReadOnlyList<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32] + Realm;
}
